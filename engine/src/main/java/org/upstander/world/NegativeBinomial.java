package org.upstander.world;

/// The negative binomial distribution of a count, by its mean and size.
///
/// The variance is `mean + mean² / size`: the smaller the size, the heavier the tail. A size of
/// infinity is the Poisson distribution.
///
/// @param mean the expected count, finite, at least 0
/// @param size the dispersion parameter, above 0 (theta, or 1 / alpha, in other books)
public record NegativeBinomial(double mean, double size) {
  public NegativeBinomial {
    if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY && size > 0)) {
      throw new IllegalArgumentException(
          "negative binomial needs a finite mean >= 0 and size > 0, had " + mean + ", " + size);
    }
  }

  /// The natural logarithm of the probability of exactly `count`.
  public double logProbability(long count) {
    if (count < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (size == Double.POSITIVE_INFINITY || mean == 0) {
      return Poisson.logProbability(count, mean);
    }
    if (count == 0) {
      return -size * StrictMath.log1p(mean / size);
    }
    double among = Beta.logBinomial(size, count, size / (size + mean), mean / (size + mean));
    return among - StrictMath.log1p(count / size);
  }

  /// The probability of exactly `count`.
  public double probability(long count) {
    return StrictMath.exp(logProbability(count));
  }

  /// The probability of `count` or less.
  public double cdf(long count) {
    if (count < 0) {
      return 0;
    }
    if (size == Double.POSITIVE_INFINITY || mean == 0) {
      return Poisson.cdf(count, mean);
    }
    return Beta.lower(size / (size + mean), mean / (size + mean), size, count + 1.0);
  }

  /// The probability of more than `count`, with its own digits in the tail.
  public double upperTail(long count) {
    if (count < 0) {
      return 1;
    }
    if (size == Double.POSITIVE_INFINITY || mean == 0) {
      return Poisson.upperTail(count, mean);
    }
    return Beta.lower(mean / (size + mean), size / (size + mean), count + 1.0, size);
  }

  /// The smallest count whose [#cdf] is at least `p` in [0, 1).
  public long quantile(double p) {
    return Quantiles.ofCount(p, mean, Math.sqrt(mean + mean * mean / size), this::cdf);
  }
}
