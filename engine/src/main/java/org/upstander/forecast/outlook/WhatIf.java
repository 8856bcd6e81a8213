package org.upstander.forecast.outlook;

import java.util.List;
import java.util.Objects;
import org.upstander.forecast.onset.OnsetTable;
import org.upstander.forecast.onset.RiskFactors;
import org.upstander.source.OnsetRow;

/// What the structural risk of a state would be if a condition were another. Everything is forecast
/// anew from the changed table; nothing is read off the drivers.
///
/// It answers how the model judges such a state, not what would happen if somebody changed the
/// condition: states differ in more than what the table holds.
///
/// @param suppositions what was supposed
/// @param before the risk of the state as it is
/// @param after its risk under the suppositions
public record WhatIf(List<Supposition> suppositions, Structural before, Structural after) {
  public WhatIf {
    suppositions = List.copyOf(suppositions);
  }

  /// Another value of a predictor in the base year.
  ///
  /// @param predictor its name in the table
  /// @param value the value supposed
  public record Supposition(String predictor, double value) {}

  /// Whether the model looks at the predictor at all.
  public static boolean counts(String predictor) {
    return RiskFactors.list().stream().anyMatch(f -> f.predictor().equals(predictor));
  }

  /// Forecasts for one state with and without the suppositions.
  ///
  /// @param latest the last year that was over; later rows are not used
  /// @param code the state's Gleditsch–Ward number
  /// @throws IllegalArgumentException if the table has no row of the state in its last year, or
  ///   nothing like what is supposed; the message says what there is
  public static WhatIf of(
      List<OnsetRow> rows, int latest, int code, List<Supposition> suppositions) {
    var known = StructuralRisk.known(rows, latest);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("there is no table of state-years up to " + latest);
    }
    OnsetTable table = OnsetTable.of(known);
    int year = table.lastYear();
    int ccode =
        known.stream()
            .filter(r -> r.year() == year && r.state().filter(s -> s.code() == code).isPresent())
            .mapToInt(OnsetRow::code)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("the table has no row of the state in " + year));
    OnsetTable supposed = table;
    for (Supposition one : suppositions) {
      supposed = supposed.with(ccode, year, one.predictor(), one.value());
    }
    var before = Objects.requireNonNull(StructuralRisk.in(table).get(ccode));
    var after = Objects.requireNonNull(StructuralRisk.in(supposed).get(ccode));
    return new WhatIf(suppositions, before, after);
  }
}
