package org.upstander.forecast.onset;

import java.util.Arrays;

/// Logistic regression with normal priors on the coefficients of standardised factors: Bayesian
/// shrinkage towards what is believed, 0 where nothing is. The coefficients are the mode.
///
/// ```
/// sum_i w_i (log(1 + exp(z_i)) - y_i z_i) + sum_j (b_j - m_j)^2 / (2 s_j^2)
/// ```
///
/// A missing value counts as the average; values beyond five standard deviations count as five.
///
/// Source: Gelman, A. et al. (2008), *Annals of Applied Statistics* 2(4), 1360–1383, with normal in
/// place of Cauchy priors.
///
/// @param precision one over the variance of the common prior, on the scale of standardised factors
record LogitComponent(double precision) implements OnsetComponent {
  static final LogitComponent DEFAULT = new LogitComponent(30);

  private static final double FARTHEST = 5;
  private static final int MOST_STEPS = 100;
  private static final double SETTLED = 1e-9;

  @Override
  public String name() {
    return "logit";
  }

  @Override
  public FittedComponent fit(OnsetSample sample) {
    double[][] x = new double[sample.rows()][];
    for (int i = 0; i < x.length; i++) {
      x[i] = standardised(sample.design(), sample.row(i));
    }
    return new Fitted(sample.design(), mode(sample, x));
  }

  private record Fitted(OnsetDesign design, double[] coefficients) implements FittedComponent {
    @Override
    public double logOdds(double[] row) {
      return sum(coefficients, standardised(design, row));
    }

    @Override
    public double[] contributions(double[] row) {
      double[] x = standardised(design, row);
      double[] added = new double[row.length];
      Arrays.setAll(added, j -> coefficients[j + 1] * x[j + 1]);
      return added;
    }
  }

  /// One, followed by the standardised factors.
  private static double[] standardised(OnsetDesign design, double[] row) {
    double[] x = new double[row.length + 1];
    x[0] = 1;
    for (int j = 0; j < row.length; j++) {
      double v = Double.isNaN(row[j]) ? 0 : (row[j] - design.centre(j)) / design.scale(j);
      x[j + 1] = Math.clamp(v, -FARTHEST, FARTHEST);
    }
    return x;
  }

  private static double sum(double[] coefficients, double[] x) {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += coefficients[j] * x[j];
    }
    return sum;
  }

  /// Newton's steps from the beliefs, none longer than 3.
  private double[] mode(OnsetSample sample, double[][] x) {
    var prior = NormalPrior.of(sample.design(), precision);
    double[] b = prior.mean();
    b[0] = LogOdds.of(sample.rate());
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] move = prior.newton(sample, x, b);
      double longest = Arrays.stream(move).map(Math::abs).max().orElse(0);
      double share = longest > 3 ? 3 / longest : 1;
      for (int j = 0; j < b.length; j++) {
        b[j] += share * move[j];
      }
      if (longest < SETTLED) {
        return b;
      }
    }
    throw new IllegalStateException("the logistic regression does not settle");
  }
}
