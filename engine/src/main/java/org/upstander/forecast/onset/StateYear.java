package org.upstander.forecast.onset;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// One state in one year: the values of the predictors, some of which may be missing, and what
/// followed. Immutable and safe to share between threads.
///
/// This is a class and not a record because a record would hand its array to every caller.
public final class StateYear {
  private final int ccode;
  private final String name;
  private final int year;
  private final double[] values;
  private final Outcomes outcomes;

  private StateYear(int ccode, String name, int year, double[] values, Outcomes outcomes) {
    this.ccode = ccode;
    this.name = name;
    this.year = year;
    this.values = values;
    this.outcomes = outcomes;
  }

  /// A row of a table.
  ///
  /// @param ccode the state's number as the table gives it
  /// @param values in the order of the table's predictors, NaN for a missing one
  public static StateYear of(int ccode, String name, int year, double[] values, Outcomes outcomes) {
    for (double v : values) {
      if (Double.isInfinite(v)) {
        throw new IllegalArgumentException(name + " " + year + ": a predictor is infinite");
      }
    }
    return new StateYear(ccode, name, year, values.clone(), outcomes);
  }

  public int ccode() {
    return ccode;
  }

  public String name() {
    return name;
  }

  public int year() {
    return year;
  }

  public Outcomes outcomes() {
    return outcomes;
  }

  int predictors() {
    return values.length;
  }

  /// The value of a predictor; empty if it is missing, which is not 0.
  public OptionalDouble find(int predictor) {
    double v = values[predictor];
    return Double.isNaN(v) ? OptionalDouble.empty() : OptionalDouble.of(v);
  }

  /// Whether no predictor is missing.
  public boolean isComplete() {
    return Arrays.stream(values).noneMatch(Double::isNaN);
  }

  /// The names of the missing predictors.
  List<String> missing(List<String> names) {
    return IntStream.range(0, values.length)
        .filter(j -> Double.isNaN(values[j]))
        .mapToObj(names::get)
        .toList();
  }

  /// All values, NaN for a missing one; a copy.
  double[] values() {
    return values.clone();
  }

  /// The same row with another value of a predictor.
  StateYear with(int predictor, double value) {
    double[] changed = values.clone();
    changed[predictor] = value;
    return new StateYear(ccode, name, year, changed, outcomes);
  }

  /// The same row as it was known at the end of `baseYear`.
  StateYear knownAt(int baseYear) {
    return new StateYear(ccode, name, year, values, outcomes.after(baseYear - year));
  }

  /// The same row with the outcome of the next year in place of that of the two years.
  StateYear withinOneYear() {
    return new StateYear(ccode, name, year, values, outcomes.withinOneYear());
  }

  @Override
  public String toString() {
    return name + " " + year;
  }
}
