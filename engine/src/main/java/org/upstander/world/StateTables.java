package org.upstander.world;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts the states together from the tables `states.csv`, `names.csv` and `bodies.csv`.
final class StateTables {
  private final Map<String, Set<RegionalBody>> bodies = new HashMap<>();
  private final Map<String, Map<Language, String>> names = new HashMap<>();

  static SortedMap<Integer, State> read() {
    var tables = new StateTables();
    Table.read("bodies.csv").rows().forEach(tables::body);
    Table.read("names.csv").rows().forEach(tables::names);
    var states = new TreeMap<Integer, State>();
    for (CsvRecord row : Table.read("states.csv").rows()) {
      State state = tables.state(row);
      if (states.put(state.code(), state) != null) {
        throw new IllegalStateException("two states have the code " + state.code());
      }
    }
    return states;
  }

  /// Columns: body, as_of, note, members by ISO alpha-3 with spaces between.
  private void body(CsvRecord row) {
    var body = RegionalBody.valueOf(row.getField(0));
    for (String iso3 : row.getField(3).split(" ")) {
      bodies.computeIfAbsent(iso3, _ -> EnumSet.noneOf(RegionalBody.class)).add(body);
    }
  }

  /// Columns: code, then the languages without English in the order of the enum, then the source.
  private void names(CsvRecord row) {
    var inLanguages = new EnumMap<Language, String>(Language.class);
    int column = 1;
    for (Language language : Language.values()) {
      if (language != Language.EN) {
        inLanguages.put(language, row.getField(column++));
      }
    }
    names.put(row.getField(0), inLanguages);
  }

  /// Columns: code, name, periods, iso2, iso3, m49, un_member, subregion.
  private State state(CsvRecord row) {
    var inLanguages = names.get(row.getField(0));
    if (inLanguages == null) {
      throw new IllegalStateException("no names for the state " + row.getField(0));
    }
    inLanguages.put(Language.EN, row.getField(1));
    return new State(
        Integer.parseInt(row.getField(0)),
        Arrays.stream(row.getField(2).split(" ")).map(Tenure::parse).toList(),
        Table.text(row.getField(3)),
        Table.text(row.getField(4)),
        Table.text(row.getField(5)).map(Integer::valueOf),
        Table.day(row.getField(6)),
        Subregion.valueOf(row.getField(7)),
        bodies.getOrDefault(row.getField(4), Set.of()),
        inLanguages);
  }
}
