package org.upstander.signal.episode;

import org.upstander.world.NormalDistribution;

/// High counts of a negative binomial whose variance is a multiple of its mean.
final class Quantile {
  private Quantile() {}

  /// The least count with at most `tail` above it; for means above 5 that are not small beside the
  /// dispersion the gamma distribution of the same mean and variance, by Wilson and Hilferty's cube
  /// root.
  static double of(double mean, double dispersion, double tail) {
    double shape = mean / dispersion;
    if (mean > 5 && shape > 0.1) {
      double z = NormalDistribution.quantile(1 - tail);
      double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
      return mean * root * root * root;
    }
    double size = mean / (dispersion - 1);
    double fall = 1 - 1 / dispersion;
    double probability = StrictMath.exp(-size * StrictMath.log(dispersion));
    double above = 1 - probability;
    int count = 0;
    while (above > tail) {
      probability *= (size + count) / (count + 1) * fall;
      above -= probability;
      count++;
    }
    return Math.max(1, count);
  }
}
