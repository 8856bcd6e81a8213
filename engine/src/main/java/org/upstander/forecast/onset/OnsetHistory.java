package org.upstander.forecast.onset;

import java.util.List;

/// State-years as they were known at the end of a base year. Later rows, and outcomes that a later
/// year decides, do not exist in it, so whatever is computed from it cannot see the future.
/// Immutable and safe to share between threads.
public final class OnsetHistory {
  private final int baseYear;
  private final List<String> predictors;
  private final List<StateYear> rows;

  OnsetHistory(int baseYear, List<String> predictors, List<StateYear> rows) {
    this.baseYear = baseYear;
    this.predictors = predictors;
    this.rows = rows;
  }

  public int baseYear() {
    return baseYear;
  }

  public List<String> predictors() {
    return predictors;
  }

  /// Every known row, by year and then by state.
  public List<StateYear> rows() {
    return rows;
  }

  /// The states to forecast for: the rows of the base year, by state.
  public List<StateYear> present() {
    return rows.stream().filter(row -> row.year() == baseYear).toList();
  }

  /// The rows a model can learn from: no predictor missing and all outcomes known, so that the last
  /// is two years before the base year.
  public List<StateYear> training() {
    return rows.stream().filter(row -> row.isComplete() && row.outcomes().areKnown()).toList();
  }

  /// The rows whose two-year outcome is known, whether or not a predictor is missing.
  public List<StateYear> decided() {
    return rows.stream().filter(row -> row.outcomes().withinTwoYears().isKnown()).toList();
  }

  /// Of the state-years that an onset followed within two years, the share in which one came in the
  /// first of the two; between 0 and 1. Ten more, half of them in the first year, keep it near one
  /// half while few are known. Times the probability of two years, it is the probability of one.
  public double firstYearShare() {
    double first = 5;
    double either = 10;
    for (StateYear row : decided()) {
      if (row.outcomes().withinTwoYears() == Outcome.YES) {
        either++;
        first += row.outcomes().nextYear() == Outcome.YES ? 1 : 0;
      }
    }
    return first / either;
  }
}
