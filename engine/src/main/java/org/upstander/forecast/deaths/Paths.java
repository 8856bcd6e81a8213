package org.upstander.forecast.deaths;

import org.upstander.forecast.Forecast;

/// Equally likely futures of one place: a count for each of the coming months. Immutable; safe to
/// share between threads.
///
/// Sums are taken along a path, never over independent months, so a forecast for a year is coherent
/// with the forecasts of its months.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class Paths {
  private final double[][] byLead;

  private Paths(double[][] byLead) {
    this.byLead = byLead;
  }

  /// Futures from one row of draws a lead, lead 1 first; draw `i` of every row is the same future.
  static Paths of(double[][] byLead) {
    return new Paths(byLead);
  }

  /// How many months ahead it reaches.
  public int leads() {
    return byLead.length;
  }

  public int draws() {
    return byLead[0].length;
  }

  /// The count of future `draw` in the month `lead` ahead; lead 1 is the month after the origin.
  public double get(int lead, int draw) {
    return byLead[lead - 1][draw];
  }

  public Forecast.Draws at(int lead) {
    return Forecast.Draws.of(byLead[lead - 1]);
  }

  /// The same futures in another order: future `i` is what future `order[i]` was.
  Paths ordered(int[] order) {
    double[][] moved = new double[leads()][order.length];
    for (int lead = 0; lead < moved.length; lead++) {
      for (int i = 0; i < order.length; i++) {
        moved[lead][i] = byLead[lead][order[i]];
      }
    }
    return new Paths(moved);
  }

  /// Future by future and month by month the sum of both.
  Paths plus(Paths other) {
    double[][] sum = new double[leads()][draws()];
    for (int lead = 0; lead < sum.length; lead++) {
      for (int i = 0; i < sum[lead].length; i++) {
        sum[lead][i] = byLead[lead][i] + other.byLead[lead][i];
      }
    }
    return new Paths(sum);
  }

  /// The distribution of the sum over the leads `from` to `to`, both included.
  public Forecast.Draws sum(int from, int to) {
    double[] sums = new double[draws()];
    for (int lead = from; lead <= to; lead++) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += byLead[lead - 1][i];
      }
    }
    return Forecast.Draws.of(sums);
  }
}
