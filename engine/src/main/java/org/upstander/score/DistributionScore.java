package org.upstander.score;

import org.upstander.world.NegativeBinomial;
import org.upstander.world.NormalDistribution;
import org.upstander.world.Poisson;

/// Scores of forecasts given as a known distribution. Lower is better.
public final class DistributionScore {
  private static final double ROOT_PI_INVERSE = 0.56418958354775628695;
  private static final double HALF_LOG_2_PI = 0.91893853320467274178;

  private DistributionScore() {}

  /// CRPS of a normal forecast with the given mean and standard deviation above 0.
  ///
  /// Source: Gneiting et al. (2005), *Monthly Weather Review* 133(5), 1098–1118.
  public static double crpsNormal(double mean, double deviation, double outcome) {
    double z = (outcome - mean) / deviation;
    return deviation
        * (z * (1 - 2 * NormalDistribution.upperTail(z))
            + 2 * NormalDistribution.density(z)
            - ROOT_PI_INVERSE);
  }

  /// Log score of a normal forecast: minus the log density of the outcome.
  public static double logNormal(double mean, double deviation, double outcome) {
    double z = (outcome - mean) / deviation;
    return z * z / 2 + HALF_LOG_2_PI + StrictMath.log(deviation);
  }

  /// CRPS of a negative binomial forecast of a count, by summing squared gaps of the cumulative.
  /// Costs time in proportion to the forecast's spread.
  ///
  /// ```
  /// sum over k >= 0 of (P(X <= k) - 1{y <= k})²
  /// ```
  ///
  /// Source: Czado, Gneiting and Held (2009), *Biometrics* 65(4), 1254–1261.
  public static double crps(NegativeBinomial forecast, long outcome) {
    if (forecast.mean() == 0 || forecast.size() == Double.POSITIVE_INFINITY) {
      return crpsPoisson(forecast.mean(), outcome);
    }
    long start = Math.max(0, forecast.quantile(1e-25) - 1);
    double grow = forecast.mean() / (forecast.mean() + forecast.size());
    double offset = grow * forecast.size();
    double scale = 1 + forecast.mean() / forecast.size();
    var walk = new Walk(start, forecast.probability(start), forecast.cdf(start), scale);
    return walk.crps(outcome, grow, offset);
  }

  /// Log score of a negative binomial forecast: minus the log probability of the count.
  public static double log(NegativeBinomial forecast, long outcome) {
    return -forecast.logProbability(outcome);
  }

  /// CRPS of a Poisson forecast of a count.
  public static double crpsPoisson(double mean, long outcome) {
    if (mean == 0) {
      return outcome;
    }
    long start = Math.max(0, Poisson.quantile(1e-25, mean) - 1);
    var walk = new Walk(start, Poisson.probability(start, mean), Poisson.cdf(start, mean), 1);
    return walk.crps(outcome, 0, mean);
  }

  /// Log score of a Poisson forecast.
  public static double logPoisson(double mean, long outcome) {
    return -Poisson.logProbability(outcome, mean);
  }

  /// A walk up the counts, from the first whose cumulative is not negligible.
  ///
  /// Probabilities follow `p(k + 1) = p(k) (offset + grow k) / (k + 1)`; beyond the bulk the tail
  /// shrinks by a factor of about `1 - 1 / scale` a step.
  private record Walk(long start, double probability, double cumulative, double scale) {
    double crps(long outcome, double grow, double offset) {
      if (outcome < 0) {
        throw new IllegalArgumentException("a count cannot be negative, was " + outcome);
      }
      double sum = Math.max(0, start - outcome);
      double p = probability;
      double below = cumulative;
      for (long k = start; ; k++) {
        double gap = k < outcome ? below : 1 - below;
        sum += gap * gap;
        double tail = Math.max(0, 1 - below);
        boolean past =
            k > start + 1 && p < below * 1e-3 && tail * tail * scale < 1e-18 * (sum + 1e-6);
        if (past || below >= 1) {
          // What is left of the sum: nothing above the outcome, one a step up to it.
          return sum + Math.max(0, outcome - k - 1);
        }
        p *= (offset + grow * k) / (k + 1);
        below += p;
      }
    }
  }
}
