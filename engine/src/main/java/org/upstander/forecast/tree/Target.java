package org.upstander.forecast.tree;

import java.util.Arrays;

/// What is to be forecast, row by row: the outcome, how much the row counts, and a known part of
/// the margin. Immutable and safe to share between threads.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class Target {
  private final double[] outcome;
  private final double[] weight;
  private final double[] offset;

  private Target(double[] outcome, double[] weight, double[] offset) {
    this.outcome = outcome;
    this.weight = weight;
    this.offset = offset;
  }

  /// Finite outcomes, each of weight 1 and offset 0.
  public static Target of(double... outcome) {
    double[] ones = new double[outcome.length];
    Arrays.fill(ones, 1);
    return new Target(finite("outcome", outcome, outcome.length), ones, new double[outcome.length]);
  }

  /// The same outcomes with other weights: not negative, not all 0. A row of weight 0 has no part
  /// in a fit; one of weight 2 counts as if it were there twice.
  public Target weighted(double... weights) {
    double[] checked = finite("weight", weights, outcome.length);
    double total = 0;
    for (double w : checked) {
      if (w < 0) {
        throw new IllegalArgumentException("a weight must not be negative, was " + w);
      }
      total += w;
    }
    if (!(total > 0)) {
      throw new IllegalArgumentException("at least one weight must be positive");
    }
    return new Target(outcome, checked, offset);
  }

  /// The same outcomes with a known part of the margin, such as the logarithm of an exposure, or
  /// the margin of an earlier model.
  public Target withOffset(double... offsets) {
    return new Target(outcome, weight, finite("offset", offsets, outcome.length));
  }

  private static double[] finite(String name, double[] values, int rows) {
    if (values.length != rows) {
      throw new IllegalArgumentException(
          "%d values of %s for %d rows".formatted(values.length, name, rows));
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

  public double outcome(int row) {
    return outcome[row];
  }

  public double weight(int row) {
    return weight[row];
  }

  public double offset(int row) {
    return offset[row];
  }

  /// The places of the rows that count, in order.
  int[] counted() {
    int[] places = new int[outcome.length];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (weight[i] > 0) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }
}
