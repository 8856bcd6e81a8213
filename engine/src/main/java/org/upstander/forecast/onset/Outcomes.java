package org.upstander.forecast.onset;

import org.upstander.source.OnsetRow;

/// Whether a mass killing began in a state, counted from the year of its row.
///
/// @param thisYear in the year itself
/// @param nextYear in the year after
/// @param yearAfter in the second year after
/// @param withinTwoYears in either of the two years after; what is forecast
public record Outcomes(
    Outcome thisYear, Outcome nextYear, Outcome yearAfter, Outcome withinTwoYears) {

  /// What a publisher's row says.
  static Outcomes of(OnsetRow row) {
    return new Outcomes(
        outcome(row, "mk_onset"),
        outcome(row, "mk_onset_1"),
        outcome(row, "mk_onset_2"),
        outcome(row, "mk_onset_1or2"));
  }

  private static Outcome outcome(OnsetRow row, String column) {
    Double value = row.outcomes().get(column);
    return value == null ? Outcome.ABSENT : Outcome.of(value > 0);
  }

  Outcomes withinOneYear() {
    return new Outcomes(thisYear, nextYear, yearAfter, nextYear);
  }

  /// Whether all four are known.
  public boolean areKnown() {
    return thisYear.isKnown()
        && nextYear.isKnown()
        && yearAfter.isKnown()
        && withinTwoYears.isKnown();
  }

  /// What is known of them `years` after the end of the row's year.
  Outcomes after(int years) {
    return new Outcomes(
        years >= 0 ? thisYear : Outcome.ABSENT,
        years >= 1 ? nextYear : Outcome.ABSENT,
        years >= 2 ? yearAfter : Outcome.ABSENT,
        years >= 2 ? withinTwoYears : Outcome.ABSENT);
  }
}
