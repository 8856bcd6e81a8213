package org.upstander.forecast.net;

import java.util.Arrays;

/// What a logistic regression is fitted to: one row an observation, one column a predictor.
/// Immutable and safe to share between threads.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class Observations {
  private final double[][] columns;
  private final double[] outcome;
  private final double[] weight;

  private Observations(double[][] columns, double[] outcome, double[] weight) {
    this.columns = columns;
    this.outcome = outcome;
    this.weight = weight;
  }

  /// Observations of weight 1. Everything is copied and must be finite.
  ///
  /// @param columns one array a predictor, each as long as `outcome`
  /// @param outcome 1 where the event happened, 0 where it did not
  public static Observations of(double[][] columns, double[] outcome) {
    double[][] copy = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      if (columns[j].length != outcome.length) {
        throw new IllegalArgumentException(
            "column %d has %d rows, the outcome has %d"
                .formatted(j, columns[j].length, outcome.length));
      }
      copy[j] = finite(columns[j].clone());
    }
    for (double y : outcome) {
      if (y != 0 && y != 1) {
        throw new IllegalArgumentException("an outcome must be 0 or 1, was " + y);
      }
    }
    double[] ones = new double[outcome.length];
    Arrays.fill(ones, 1);
    return new Observations(copy, outcome.clone(), ones);
  }

  /// The same observations with other weights: non-negative, not all 0, on any scale.
  public Observations weighted(double... weights) {
    if (weights.length != outcome.length) {
      throw new IllegalArgumentException(
          "%d weights for %d rows".formatted(weights.length, outcome.length));
    }
    double total = 0;
    for (double w : finite(weights)) {
      if (w < 0) {
        throw new IllegalArgumentException("a weight must not be negative, was " + w);
      }
      total += w;
    }
    if (!(total > 0)) {
      throw new IllegalArgumentException("at least one weight must be positive");
    }
    return new Observations(columns, outcome, weights.clone());
  }

  /// The rows at these places, in this order; a place may come twice.
  public Observations only(int... rows) {
    double[][] picked = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      picked[j] = pick(columns[j], rows);
    }
    return new Observations(picked, pick(outcome, rows), pick(weight, rows));
  }

  private static double[] pick(double[] from, int[] rows) {
    double[] to = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      to[i] = from[rows[i]];
    }
    return to;
  }

  private static double[] finite(double[] values) {
    // One sum tells for all of them, unless large values overflow it.
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    if (!Double.isFinite(sum)) {
      for (double v : values) {
        if (!Double.isFinite(v)) {
          throw new IllegalArgumentException("values must be finite, one was " + v);
        }
      }
    }
    return values;
  }

  public int rows() {
    return outcome.length;
  }

  public int predictors() {
    return columns.length;
  }

  public double outcome(int row) {
    return outcome[row];
  }

  public double weight(int row) {
    return weight[row];
  }

  public double value(int row, int predictor) {
    return columns[predictor][row];
  }

  /// The values of one row, in the order of the predictors.
  public double[] row(int row) {
    double[] values = new double[columns.length];
    for (int j = 0; j < values.length; j++) {
      values[j] = columns[j][row];
    }
    return values;
  }

  /// How many rows with a positive weight are of each kind: `[without the event, with it]`.
  public int[] classes() {
    int[] count = new int[2];
    for (int i = 0; i < outcome.length; i++) {
      if (weight[i] > 0) {
        count[(int) outcome[i]]++;
      }
    }
    return count;
  }

  double[] column(int predictor) {
    return columns[predictor];
  }
}
