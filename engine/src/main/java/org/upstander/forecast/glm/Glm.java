package org.upstander.forecast.glm;

import java.util.Optional;

/// Fits generalised linear models as R's `glm`, and negative binomial ones as `glm.nb` in its
/// package MASS.
///
/// Source: R Core Team, *stats* 4.2; Venables, W. N., Ripley, B. D. (2002), *Modern Applied
/// Statistics with S*, 4th edition, section 7.4.
public final class Glm {
  private static final double ENOUGH = 1e-12;
  private static final int MOST_ROUNDS = 100;

  private Glm() {}

  /// Maximum likelihood for a given law; a negative binomial's theta is taken as known.
  ///
  /// @throws IllegalArgumentException if an outcome is impossible under the law, or a predictor
  ///   follows from the others
  public static GlmFit fit(Sample sample, OutcomeLaw law) {
    requireRows(sample);
    var search = new Reweighting(sample, law, Reweighting.start(sample, law));
    return new GlmFit(sample, law, search, nullDeviance(sample, law, search), Optional.empty());
  }

  /// Maximum likelihood of a negative binomial model, theta included: coefficients and theta are
  /// improved in turn until neither the likelihood nor theta moves.
  public static GlmFit fitNegativeBinomial(Sample sample) {
    requireRows(sample);
    var poisson = new OutcomeLaw.Poisson();
    var search = new Reweighting(sample, poisson, Reweighting.start(sample, poisson));
    double[] mean = search.mean();
    var theta = Overdispersion.of(sample, mean);
    double unit = Math.sqrt(2.0 * Math.max(1, sample.rows() - sample.terms()));
    double likelihood = logLikelihood(sample, theta.theta(), mean);
    double previous = likelihood + 2 * unit;
    double moved = 1;
    var law = new OutcomeLaw.NegativeBinomial(theta.theta());
    for (int round = 0;
        round < MOST_ROUNDS && Math.abs(previous - likelihood) / unit + Math.abs(moved) > ENOUGH;
        round++) {
      law = new OutcomeLaw.NegativeBinomial(theta.theta());
      search = new Reweighting(sample, law, links(law, mean));
      var next = Overdispersion.of(sample, mean);
      moved = theta.theta() - next.theta();
      theta = next;
      mean = search.mean();
      previous = likelihood;
      likelihood = logLikelihood(sample, theta.theta(), mean);
    }
    var last = new OutcomeLaw.NegativeBinomial(theta.theta());
    double none = nullDeviance(sample, last, search);
    return new GlmFit(sample, last, search, none, Optional.of(theta));
  }

  private static void requireRows(Sample sample) {
    if (sample.rows() <= sample.terms()) {
      throw new IllegalArgumentException(
          "%d rows cannot carry %d coefficients".formatted(sample.rows(), sample.terms()));
    }
  }

  private static double[] links(OutcomeLaw law, double[] mean) {
    double[] link = new double[mean.length];
    for (int i = 0; i < link.length; i++) {
      link[i] = law.link(mean[i]);
    }
    return link;
  }

  private static double logLikelihood(Sample sample, double theta, double[] mean) {
    var law = new OutcomeLaw.NegativeBinomial(theta);
    double sum = 0;
    for (int i = 0; i < mean.length; i++) {
      sum += law.logProbability(sample.outcome(i), mean[i]);
    }
    return sum;
  }

  private static double nullDeviance(Sample sample, OutcomeLaw law, Reweighting fitted) {
    if (sample.terms() == 1) {
      return fitted.deviance();
    }
    var none = sample.interceptOnly();
    return new Reweighting(none, law, Reweighting.start(none, law)).deviance();
  }
}
