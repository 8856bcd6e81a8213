package org.upstander.world;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Four states that do not exist, for people to practise on. Their names say so in every language,
/// and allude to no country, people, religion or group.
final class ExerciseStates {
  private static final int FIRST = 9001;
  private static final String LETTERS = "ABCD";

  private static final Map<Language, String> CALLED =
      Map.of(
          Language.EN, "Exercise State %s",
          Language.AR, "دولة التدريب %s",
          Language.ES, "Estado de ejercicio %s",
          Language.FR, "État d’exercice %s",
          Language.RU, "Учебное государство %s",
          Language.ZH, "演练国%s");

  private ExerciseStates() {}

  static SortedMap<Integer, State> make() {
    var states = new TreeMap<Integer, State>();
    for (int i = 0; i < LETTERS.length(); i++) {
      states.put(FIRST + i, state(FIRST + i, LETTERS.substring(i, i + 1)));
    }
    return states;
  }

  /// No code of ISO 3166 or M49, and no seat in the United Nations: nothing outside knows it.
  private static State state(int code, String letter) {
    var names = new EnumMap<Language, String>(Language.class);
    CALLED.forEach((language, called) -> names.put(language, called.formatted(letter)));
    return new State(
        code,
        List.of(new Tenure(LocalDate.of(2000, 1, 1), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Subregion.EXERCISE_REGION,
        Set.of(RegionalBody.EXERCISE),
        names);
  }
}
