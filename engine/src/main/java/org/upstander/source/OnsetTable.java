package org.upstander.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.upstander.world.Scheme;
import org.upstander.world.State;

/// The Early Warning Project's table of country-years: predictors and onsets of mass killing. Every
/// column that is neither a key nor an outcome is a predictor.
final class OnsetTable implements TableReader {
  private static final Set<String> KEYS =
      Set.of("", "ewp_name", "year", "ccode", "country", "iso3", "gwcode", "unnamed: 0");
  private static final Set<String> OUTCOMES =
      Set.of("mk_onset", "mk_onset_1", "mk_onset_2", "mk_onset_1or2");

  private final Border border;
  private final int name;
  private final int year;
  private final int code;
  private final SequencedMap<String, Integer> predictors = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> outcomes = new LinkedHashMap<>();

  OnsetTable(Header header, Border border) throws UnreadableFile {
    this.border = border;
    name = header.need("ewp_name");
    year = header.need("year");
    code = header.need("ccode");
    for (String column : header.names()) {
      String normal = Header.normal(column);
      if (OUTCOMES.contains(normal)) {
        outcomes.put(normal, header.find(column));
      } else if (!KEYS.contains(normal)) {
        predictors.put(column.strip(), header.find(column));
      }
    }
  }

  @Override
  public @Nullable OnsetRow read(Fields row) {
    String called = row.need(name);
    var when = border.year(row, year);
    int number = row.whole(code, 1, 9999, Reading.Reason.UNKNOWN_STATE);
    var known = values(row, predictors);
    var happened = values(row, outcomes);
    for (Map.Entry<String, Double> outcome : happened.entrySet()) {
      if (outcome.getValue() != 0 && outcome.getValue() != 1) {
        row.fault(Reading.Reason.UNKNOWN_CATEGORY, outcome.getKey() + " is " + outcome.getValue());
      }
    }
    if (when == null || row.faulty()) {
      return null;
    }
    border.once(row, number + " in " + when);
    var day = Period.of(when).last();
    Optional<State> state = border.codeIfKnown(row, code, Scheme.COW, day);
    if (state.isEmpty()) {
      state = border.nameIfKnown(row, name, day);
    }
    if (state.isEmpty()) {
      border.note(Note.NO_STATE, row, called + ", " + number);
    }
    return new OnsetRow(called, number, state, when.getValue(), known, happened);
  }

  private static SequencedMap<String, Double> values(Fields row, Map<String, Integer> columns) {
    var values = new LinkedHashMap<String, Double>();
    for (Map.Entry<String, Integer> column : columns.entrySet()) {
      var value = row.numberIfGiven(column.getValue());
      if (value.isPresent()) {
        values.put(column.getKey(), value.getAsDouble());
      }
    }
    return values;
  }
}
