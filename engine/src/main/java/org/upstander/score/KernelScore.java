package org.upstander.score;

import org.upstander.world.NormalDistribution;

/// Scores of draws smoothed into a density by normal kernels; for measured quantities, not for
/// counts. Lower is better. A sample of which half or more is one value has no bandwidth: NaN.
///
/// Source: Krüger, Lerch, Thorarinsdottir and Gneiting (2021), *International Statistical Review*
/// 89(2), 274–301; bandwidth: Scott, D. W. (1992), *Multivariate Density Estimation*.
public final class KernelScore {
  private static final double ROOT_2 = 1.4142135623730950488;

  private KernelScore() {}

  /// Scott's rule of thumb, as R's `bw.nrd`, of draws in ascending order.
  ///
  /// ```
  /// 1.06 min(sd, (q75 - q25) / 1.34) m^(-1/5)
  /// ```
  public static double bandwidth(double[] sorted) {
    int m = sorted.length;
    double deviation = Math.sqrt(Sorted.variance(sorted) * m / (m - 1));
    double quartiles = Sorted.quantile(sorted, 0.75) - Sorted.quantile(sorted, 0.25);
    return 1.06 * Math.min(deviation, quartiles / 1.34) * StrictMath.pow(m, -0.2);
  }

  /// CRPS of the smoothed draws, in ascending order. Costs O(m²).
  public static double crps(double[] sorted, double outcome) {
    double width = bandwidth(sorted);
    double m = sorted.length;
    double toOutcome = 0;
    double amongPairs = 0;
    for (int i = 0; i < sorted.length; i++) {
      toOutcome += meanDistance(outcome - sorted[i], width);
      for (int j = 0; j < i; j++) {
        amongPairs += meanDistance(sorted[i] - sorted[j], ROOT_2 * width);
      }
    }
    double alone = meanDistance(0, ROOT_2 * width) / m;
    return toOutcome / m - 0.5 * (2 * amongPairs / m / m + alone);
  }

  /// Log score of the smoothed draws, in ascending order.
  public static double log(double[] sorted, double outcome) {
    double width = bandwidth(sorted);
    double nearest = Double.POSITIVE_INFINITY;
    for (double x : sorted) {
      double z = (outcome - x) / width;
      nearest = Math.min(nearest, z * z / 2);
    }
    double sum = 0;
    for (double x : sorted) {
      double z = (outcome - x) / width;
      sum += StrictMath.exp(nearest - z * z / 2);
    }
    return nearest
        - StrictMath.log(sum / sorted.length)
        - StrictMath.log(NormalDistribution.density(0) / width);
  }

  /// The mean of `|gap + deviation Z|` for a standard normal Z.
  private static double meanDistance(double gap, double deviation) {
    double z = gap / deviation;
    return 2 * deviation * NormalDistribution.density(z)
        + gap * (1 - 2 * NormalDistribution.upperTail(z));
  }
}
