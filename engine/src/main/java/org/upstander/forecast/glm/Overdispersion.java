package org.upstander.forecast.glm;

import org.upstander.world.Gamma;

/// The maximum-likelihood theta of negative binomial counts for given means, by Newton's method
/// from the moment estimate, as `theta.ml` in R's package MASS.
///
/// @param theta the estimate
/// @param standardError from the observed information
record Overdispersion(double theta, double standardError) {
  private static final int MOST_STEPS = 25;

  /// The fourth root of the spacing of numbers at 1.
  private static final double ENOUGH = Math.sqrt(Math.sqrt(0x1p-52));

  static Overdispersion of(Sample sample, double[] mean) {
    double spread = 0;
    for (int i = 0; i < mean.length; i++) {
      double d = sample.outcome(i) / mean[i] - 1;
      spread += d * d;
    }
    double theta = mean.length / spread;
    double information = Double.NaN;
    double step = 1;
    for (int it = 1; it < MOST_STEPS && Math.abs(step) > ENOUGH; it++) {
      theta = Math.abs(theta);
      information = information(theta, sample, mean);
      step = score(theta, sample, mean) / information;
      theta += step;
    }
    if (!(theta > 0 && Double.isFinite(theta))) {
      throw new IllegalArgumentException(
          "no theta can be estimated: the counts scatter no more than a Poisson's");
    }
    return new Overdispersion(theta, Math.sqrt(1 / information));
  }

  private static double score(double th, Sample sample, double[] mean) {
    double sum = 0;
    double atZero = Gamma.digamma(th);
    double log = StrictMath.log(th);
    for (int i = 0; i < mean.length; i++) {
      double y = sample.outcome(i);
      double both = mean[i] + th;
      double digamma = Gamma.digamma(th + y) - atZero;
      sum += digamma + log + 1 - StrictMath.log(both) - (y + th) / both;
    }
    return sum;
  }

  private static double information(double th, Sample sample, double[] mean) {
    double sum = 0;
    double atZero = Gamma.trigamma(th);
    for (int i = 0; i < mean.length; i++) {
      double y = sample.outcome(i);
      double both = mean[i] + th;
      double trigamma = atZero - Gamma.trigamma(th + y);
      sum += trigamma - 1 / th + 2 / both - (y + th) / (both * both);
    }
    return sum;
  }
}
