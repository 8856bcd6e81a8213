package org.upstander.forecast.onset;

/// Independent normal beliefs about the coefficients of a logistic regression; the first
/// coefficient, the intercept, is left free.
///
/// @param means what each is believed to be
/// @param precisions one over the variance of each belief; 0 where nothing is believed
record NormalPrior(double[] means, double[] precisions) {
  static NormalPrior of(OnsetDesign design, double common) {
    int count = design.factors().size();
    double[] means = new double[count + 1];
    double[] precisions = new double[count + 1];
    for (int j = 0; j < count; j++) {
      var belief = design.factors().get(j).belief();
      double spread = belief.spread() * design.scale(j);
      means[j + 1] = belief.mean() * design.scale(j);
      precisions[j + 1] = belief.isCommon() ? common : 1 / (spread * spread);
    }
    return new NormalPrior(means, precisions);
  }

  double[] mean() {
    return means.clone();
  }

  /// The step Newton's method takes from coefficients `b`.
  double[] newton(OnsetSample sample, double[][] x, double[] b) {
    int n = b.length;
    double[] slope = new double[n];
    double[][] bend = new double[n][n];
    for (int i = 0; i < x.length; i++) {
      double w = sample.weight(i);
      if (w > 0) {
        double p = LogOdds.probability(dot(b, x[i]));
        add(slope, bend, x[i], w * ((sample.happened(i) ? 1 : 0) - p), w * p * (1 - p));
      }
    }
    for (int j = 0; j < n; j++) {
      slope[j] -= precisions[j] * (b[j] - means[j]);
      bend[j][j] += precisions[j];
    }
    return solve(bend, slope);
  }

  private static double dot(double[] b, double[] x) {
    double sum = 0;
    for (int j = 0; j < b.length; j++) {
      sum += b[j] * x[j];
    }
    return sum;
  }

  private static void add(
      double[] slope, double[][] bend, double[] x, double gap, double curvature) {
    for (int j = 0; j < slope.length; j++) {
      slope[j] += gap * x[j];
      double c = curvature * x[j];
      for (int k = 0; k <= j; k++) {
        bend[j][k] += c * x[k];
      }
    }
  }

  /// Solves `a s = g` by Cholesky's method; `a` is given by its lower half and overwritten.
  private static double[] solve(double[][] a, double[] g) {
    int n = g.length;
    double[] s = g.clone();
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = a[j][k];
        for (int l = 0; l < k; l++) {
          sum -= a[j][l] * a[k][l];
        }
        a[j][k] = j == k ? Math.sqrt(sum) : sum / a[k][k];
      }
      for (int k = 0; k < j; k++) {
        s[j] -= a[j][k] * s[k];
      }
      s[j] /= a[j][j];
    }
    for (int j = n - 1; j >= 0; j--) {
      for (int k = j + 1; k < n; k++) {
        s[j] -= a[k][j] * s[k];
      }
      s[j] /= a[j][j];
    }
    return s;
  }
}
