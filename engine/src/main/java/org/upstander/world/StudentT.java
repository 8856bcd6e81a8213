package org.upstander.world;

/// Student's t distribution, for the tests of coefficients whose dispersion is estimated.
///
/// Results are the same bits on every machine.
public final class StudentT {
  private StudentT() {}

  /// The probability of a value at least as far from 0 as `t`, with `df > 0` degrees of freedom:
  /// the two-sided p-value.
  public static double twoSided(double t, double df) {
    if (Double.isNaN(t)) {
      return t;
    }
    if (Double.isInfinite(t)) {
      return 0;
    }
    if (df == Double.POSITIVE_INFINITY) {
      return NormalDistribution.twoSided(t);
    }
    double square = t * t;
    return Beta.lower(df / (df + square), square / (df + square), df / 2, 0.5);
  }

  /// The probability of a value above `t`.
  public static double upperTail(double t, double df) {
    double tail = twoSided(t, df) / 2;
    return t < 0 ? 1 - tail : tail;
  }

  /// The probability of a value at or below `t`.
  public static double cdf(double t, double df) {
    return upperTail(-t, df);
  }
}
