package org.upstander.world;

/// The Poisson distribution of a count with a given mean.
public final class Poisson {
  private Poisson() {}

  /// The natural logarithm of the probability of exactly `count`.
  public static double logProbability(long count, double mean) {
    return count < 0 ? Double.NEGATIVE_INFINITY : Gamma.logPoisson(count, mean);
  }

  /// The probability of exactly `count`.
  public static double probability(long count, double mean) {
    return StrictMath.exp(logProbability(count, mean));
  }

  /// The probability of `count` or less.
  public static double cdf(long count, double mean) {
    if (count < 0) {
      return 0;
    }
    return mean == 0 ? 1 : Gamma.upper(count + 1.0, mean);
  }

  /// The probability of more than `count`, with its own digits in the tail.
  public static double upperTail(long count, double mean) {
    if (count < 0) {
      return 1;
    }
    return mean == 0 ? 0 : Gamma.lower(count + 1.0, mean);
  }

  /// The smallest count whose [#cdf] is at least `p` in [0, 1).
  public static long quantile(double p, double mean) {
    return Quantiles.ofCount(p, mean, Math.sqrt(mean), count -> cdf(count, mean));
  }
}
