package org.upstander.signal.farrington;

import org.upstander.world.NegativeBinomial;
import org.upstander.world.NormalDistribution;
import org.upstander.world.Poisson;

/// The law of a count with a mean and a variance that is `dispersion` times it: negative binomial,
/// or Poisson at a dispersion of 1.
///
/// Small counts are summed up from 0; what lies too far, or too near a step to be told by a sum, is
/// asked of [NegativeBinomial].
record CountLaw(double mean, double dispersion) {
  private static final int MOST_TERMS = 2000;

  /// Above it counts are taken to be continuous: a quantile may be off by one.
  private static final double LARGE = 1e9;

  /// The smallest count that is exceeded with a probability of at most `alpha`; none, NaN, if the
  /// mean is infinite.
  double quantileAbove(double alpha) {
    double p = 1 - alpha;
    if (mean == Double.POSITIVE_INFINITY) {
      return Double.NaN;
    }
    if (!(mean <= LARGE)) {
      double z = NormalDistribution.quantile(p);
      double skewness = (2 * dispersion - 1) / deviation();
      return Math.rint(mean + deviation() * (z + skewness * (z * z - 1) / 6));
    }
    double level = p * (1 - 64 * 0x1p-52);
    double term = atZero();
    double sum = term;
    int k = 0;
    while (sum < level - 1e-11 && k < MOST_TERMS && term > 0) {
      term = next(term, k);
      sum += term;
      k++;
    }
    return sum > level + 1e-11 ? k : exactQuantile(p);
  }

  private double exactQuantile(double p) {
    return dispersion == 1 ? Poisson.quantile(p, mean) : law().quantile(p);
  }

  /// The probability of `count` or more.
  double reached(double count) {
    if (mean == Double.POSITIVE_INFINITY) {
      return Double.NaN;
    }
    if (count == 0) {
      return 1;
    }
    if (mean > LARGE) {
      return NormalDistribution.upperTail((count - 0.5 - mean) / deviation());
    }
    double term = atZero();
    double below = term;
    for (int k = 0; k + 1 < Math.min(count, MOST_TERMS); k++) {
      term = next(term, k);
      below += term;
    }
    return count <= MOST_TERMS && below < 0.999 && term > 0 ? 1 - below : exactlyReached(count);
  }

  private double exactlyReached(double count) {
    long below = (long) count - 1;
    return dispersion == 1 ? Poisson.upperTail(below, mean) : law().upperTail(below);
  }

  private NegativeBinomial law() {
    return new NegativeBinomial(mean, size());
  }

  private double deviation() {
    return Math.sqrt(mean * dispersion);
  }

  private double size() {
    return mean / (dispersion - 1);
  }

  private double atZero() {
    return StrictMath.exp(dispersion == 1 ? -mean : -size() * StrictMath.log(dispersion));
  }

  private double next(double term, int k) {
    if (dispersion == 1) {
      return term * mean / (k + 1);
    }
    return term * (size() + k) / (k + 1) * ((dispersion - 1) / dispersion);
  }
}
