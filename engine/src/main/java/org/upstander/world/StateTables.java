package org.upstander.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts the states together from the tables `states.csv`, `names.csv` and `bodies.csv`.
final class StateTables {
  private final Map<String, Set<RegionalBody>> bodies = new HashMap<>();
  private final Map<String, Map<Language, String>> names = new HashMap<>();

  static SortedMap<Integer, State> read() {
    var tables = new StateTables();
    for (List<String> row : Table.read("bodies.csv")) {
      tables.body(row);
    }
    for (List<String> row : Table.read("names.csv")) {
      tables.names(row);
    }
    var states = new TreeMap<Integer, State>();
    for (List<String> row : Table.read("states.csv")) {
      State state = tables.state(row);
      if (states.put(state.code(), state) != null) {
        throw new IllegalStateException("two states have the code " + state.code());
      }
    }
    return states;
  }

  /// Columns: body, as_of, note, members by ISO alpha-3 with spaces between.
  private void body(List<String> row) {
    var body = RegionalBody.valueOf(row.get(0));
    for (String iso3 : row.get(3).split(" ")) {
      var ofState = bodies.get(iso3);
      if (ofState == null) {
        bodies.put(iso3, EnumSet.of(body));
      } else {
        ofState.add(body);
      }
    }
  }

  /// Columns: code, then the languages without English in the order of the enum, then the source.
  private void names(List<String> row) {
    var inLanguages = new EnumMap<Language, String>(Language.class);
    int column = 1;
    for (Language language : Language.values()) {
      if (language != Language.EN) {
        inLanguages.put(language, row.get(column++));
      }
    }
    names.put(row.get(0), inLanguages);
  }

  /// Columns: code, name, periods, iso2, iso3, m49, un_member, subregion.
  private State state(List<String> row) {
    var inLanguages = names.get(row.get(0));
    if (inLanguages == null) {
      throw new IllegalStateException("no names for the state " + row.get(0));
    }
    inLanguages.put(Language.EN, row.get(1));
    return new State(
        Integer.parseInt(row.get(0)),
        tenures(row.get(2)),
        Table.text(row.get(3)),
        Table.text(row.get(4)),
        row.get(5).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(row.get(5))),
        Table.day(row.get(6)),
        Subregion.valueOf(row.get(7)),
        bodies.getOrDefault(row.get(4), Set.of()),
        inLanguages);
  }

  /// ISO 8601 intervals with spaces between.
  private static List<Tenure> tenures(String field) {
    var tenures = new ArrayList<Tenure>();
    for (String interval : field.split(" ")) {
      tenures.add(Tenure.parse(interval));
    }
    return tenures;
  }
}
