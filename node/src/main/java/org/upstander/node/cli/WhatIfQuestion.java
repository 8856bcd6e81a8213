package org.upstander.node.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.upstander.forecast.outlook.WhatIf;
import org.upstander.node.Mistake;
import org.upstander.node.run.Material;
import org.upstander.node.run.Run;
import org.upstander.world.Match;
import org.upstander.world.State;
import org.upstander.world.StateNames;
import org.upstander.world.States;

/// What is asked about one state with `--what-if`.
///
/// @param state the state
/// @param suppositions the conditions supposed, in the order given
record WhatIfQuestion(State state, List<WhatIf.Supposition> suppositions) {
  private static final Pattern FORM = Pattern.compile("([^:]+):([^=]+)=(.+)");

  /// An answered question.
  record Answer(State state, WhatIf whatIf) {}

  /// One question a state, in the order in which the states are first named.
  static List<WhatIfQuestion> parse(List<String> options) {
    Map<State, List<WhatIf.Supposition>> byState = new LinkedHashMap<>();
    for (String option : options) {
      var match = FORM.matcher(option);
      if (!match.matches()) {
        throw Mistake.usage(
            "--what-if %s: write STATE:VARIABLE=VALUE, such as SDN:coup.try.5yr=0."
                .formatted(option));
      }
      byState
          .computeIfAbsent(state(match.group(1).strip()), _ -> new ArrayList<>())
          .add(
              new WhatIf.Supposition(
                  match.group(2).strip(), number(option, match.group(3).strip())));
    }
    return byState.entrySet().stream()
        .map(e -> new WhatIfQuestion(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  private static double number(String option, String value) {
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw Mistake.usage("--what-if %s: %s is not a number.".formatted(option, value));
  }

  private static State state(String word) {
    Optional<State> state = States.world().findIso3(word.toUpperCase(Locale.ROOT));
    if (state.isEmpty() && word.matches("\\d{1,4}")) {
      state = States.world().find(Integer.parseInt(word));
    }
    if (state.isPresent()) {
      return state.get();
    }
    return switch (StateNames.world().match(word, LocalDate.EPOCH.plusYears(50))) {
      case Match.Matched(State found) -> found;
      case Match.Outside _ -> throw unknown(word, List.of());
      case Match.Unknown(String _, var nearest) -> throw unknown(word, nearest);
    };
  }

  private static Mistake unknown(String word, List<String> nearest) {
    String hint = nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".";
    return Mistake.usage(
        "--what-if %s: no state is called so. Give its ISO code, Gleditsch–Ward number or name.%s"
            .formatted(word, hint));
  }

  Answer answer(Run run, Material material) {
    try {
      return new Answer(state, run.whatIf(material, state, suppositions));
    } catch (IllegalArgumentException e) {
      throw Mistake.input("--what-if %s: %s.".formatted(state.name(), e.getMessage()));
    }
  }
}
