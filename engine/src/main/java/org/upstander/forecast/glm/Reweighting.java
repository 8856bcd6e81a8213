package org.upstander.forecast.glm;

/// Iteratively reweighted least squares, with the starting values and the stopping rule of R's
/// `glm.fit`. Weights, and so standard errors, are those of the last step taken, as there.
final class Reweighting {
  private static final double ENOUGH = 1e-12;
  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 25;

  private final Sample sample;
  private final OutcomeLaw law;
  private final double[] link;
  private final double[] mean;
  private final double[] weight;
  private double[] coefficients = new double[0];
  private double[][] covariance = new double[0][];
  private double deviance;
  private boolean converged;

  Reweighting(Sample sample, OutcomeLaw law, double[] startLink) {
    this.sample = sample;
    this.law = law;
    link = startLink.clone();
    mean = new double[link.length];
    weight = new double[link.length];
    deviance = refresh();
    run();
  }

  /// The linear predictor `glm` starts from.
  static double[] start(Sample sample, OutcomeLaw law) {
    double[] link = new double[sample.rows()];
    for (int i = 0; i < link.length; i++) {
      if (!law.allows(sample.outcome(i))) {
        throw new IllegalArgumentException(
            "row %d: an outcome of %s is impossible".formatted(i + 1, sample.outcome(i)));
      }
      link[i] = law.link(law.start(sample.outcome(i)));
    }
    return link;
  }

  private void run() {
    for (int step = 0; step < MOST_STEPS && !converged; step++) {
      double before = deviance;
      double[] from = coefficients;
      solve();
      advance();
      for (int h = 0; h < MOST_HALVINGS && !Double.isFinite(deviance) && from.length > 0; h++) {
        for (int j = 0; j < from.length; j++) {
          coefficients[j] = (coefficients[j] + from[j]) / 2;
        }
        advance();
      }
      converged = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < ENOUGH;
    }
  }

  private void solve() {
    int n = link.length;
    double[][] column = new double[sample.terms()][n];
    double[] right = new double[n];
    for (int i = 0; i < n; i++) {
      double slope = law.slope(mean[i]);
      weight[i] = slope * slope / law.variance(mean[i]);
      double root = Math.sqrt(weight[i]);
      double response = link[i] - sample.offset(i) + (sample.outcome(i) - mean[i]) / slope;
      right[i] = response * root;
      for (int j = 0; j < column.length; j++) {
        column[j][i] = sample.value(i, j) * root;
      }
    }
    var solved = new LeastSquares(column, right);
    coefficients = solved.solution();
    covariance = solved.covariance();
  }

  private void advance() {
    for (int i = 0; i < link.length; i++) {
      double sum = sample.offset(i);
      for (int j = 0; j < coefficients.length; j++) {
        sum += sample.value(i, j) * coefficients[j];
      }
      link[i] = sum;
    }
    deviance = refresh();
  }

  private double refresh() {
    double sum = 0;
    for (int i = 0; i < link.length; i++) {
      mean[i] = law.mean(link[i]);
      sum += law.deviance(sample.outcome(i), mean[i]);
    }
    return sum;
  }

  /// Pearson's statistic over its degrees of freedom.
  double pearsonDispersion() {
    double sum = 0;
    for (int i = 0; i < mean.length; i++) {
      double residual = (sample.outcome(i) - mean[i]) / law.slope(mean[i]);
      sum += weight[i] * residual * residual;
    }
    return sum / (mean.length - coefficients.length);
  }

  double logLikelihood() {
    double sum = 0;
    for (int i = 0; i < mean.length; i++) {
      sum += law.logProbability(sample.outcome(i), mean[i]);
    }
    return sum;
  }

  double[] coefficients() {
    return coefficients;
  }

  double[][] covariance() {
    return covariance;
  }

  double[] mean() {
    return mean;
  }

  double deviance() {
    return deviance;
  }

  boolean converged() {
    return converged;
  }
}
