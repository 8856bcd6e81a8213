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
}
