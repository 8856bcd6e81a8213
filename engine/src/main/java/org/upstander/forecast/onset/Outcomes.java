package org.upstander.forecast.onset;

/// Whether a mass killing began in a state, counted from the year of its row.
///
/// @param thisYear in the year itself
/// @param nextYear in the year after
/// @param yearAfter in the second year after
/// @param withinTwoYears in either of the two years after; what is forecast
public record Outcomes(
    Outcome thisYear, Outcome nextYear, Outcome yearAfter, Outcome withinTwoYears) {

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
