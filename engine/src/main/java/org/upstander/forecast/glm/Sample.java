package org.upstander.forecast.glm;

import java.util.ArrayList;
import java.util.List;

/// Outcomes with the named predictors that are to explain them. Immutable and safe to share between
/// threads.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class Sample {
  /// The name of the constant term, which every model has.
  public static final String INTERCEPT = "(Intercept)";

  private final double[] outcome;
  private final double[] offset;
  private final List<String> names;
  private final List<double[]> columns;

  private Sample(double[] outcome, double[] offset, List<String> names, List<double[]> columns) {
    this.outcome = outcome;
    this.offset = offset;
    this.names = names;
    this.columns = columns;
  }

  /// Outcomes without predictors yet: counts, or 0 and 1 for events.
  public static Sample of(double... outcome) {
    var ones = new double[outcome.length];
    java.util.Arrays.fill(ones, 1);
    return new Sample(
        checked("outcome", outcome, outcome.length),
        new double[outcome.length],
        List.of(INTERCEPT),
        List.of(ones));
  }

  /// The sample with one predictor more.
  public Sample with(String name, double... values) {
    var moreNames = new ArrayList<>(names);
    moreNames.add(name);
    var moreColumns = new ArrayList<>(columns);
    moreColumns.add(checked(name, values, outcome.length));
    return new Sample(outcome, offset, List.copyOf(moreNames), List.copyOf(moreColumns));
  }

  /// The sample with a known part of the linear predictor, such as the logarithm of a population.
  public Sample withOffset(double... values) {
    return new Sample(outcome, checked("offset", values, outcome.length), names, columns);
  }

  /// The same outcomes and offset with the constant term only.
  Sample interceptOnly() {
    return new Sample(outcome, offset, names.subList(0, 1), columns.subList(0, 1));
  }

  private static double[] checked(String name, double[] values, int rows) {
    if (values.length != rows) {
      throw new IllegalArgumentException(
          "%s has %d values for %d rows".formatted(name, values.length, rows));
    }
    for (double v : values) {
      if (!Double.isFinite(v)) {
        throw new IllegalArgumentException(name + " must be finite, one was " + v);
      }
    }
    return values.clone();
  }

  public int rows() {
    return outcome.length;
  }

  /// How many coefficients a model of it has, the intercept included.
  public int terms() {
    return columns.size();
  }

  /// The names of the terms, the intercept first.
  public List<String> names() {
    return names;
  }

  public double outcome(int row) {
    return outcome[row];
  }

  public double offset(int row) {
    return offset[row];
  }

  /// The value of a term in a row; term 0 is the intercept.
  public double value(int row, int term) {
    return columns.get(term)[row];
  }

  boolean hasOffset() {
    for (double o : offset) {
      if (o != 0) {
        return true;
      }
    }
    return false;
  }
}
