package org.upstander.forecast.net;

/// The working quantities of a logistic regression at its current log odds, over all rows: the
/// probabilities, the weights `v = w q (1 - q)` and the residuals `r = w (y - q)`.
final class Likelihood {
  /// Probabilities closer to 0 or 1 than this count as 0 or 1, as in `glmnet`.
  private static final double NEAREST = 1e-9;

  private static final double STEEPEST = StrictMath.log(1 / NEAREST - 1);

  /// Below this sum of working weights the outcomes are separated and nothing more can be fitted.
  static final double SEPARATED = (1 + NEAREST) * NEAREST * (1 - NEAREST);

  /// So many likelihoods are multiplied before a logarithm is taken; none is below 1e-9.
  private static final int PRODUCT = 30;

  private final Design design;
  final double[][] link;
  final double[][] probability;
  final double[][] working;
  final double[][] residual;
  private final double[] scratch;

  Likelihood(Design design) {
    this.design = design;
    link = design.stripes.column();
    probability = design.stripes.column();
    working = design.stripes.column();
    residual = design.stripes.column();
    scratch = new double[link[0].length];
  }

  /// Sets the log odds from coefficients of the standardised predictors; 0 counts as absent.
  void setLink(double intercept, double[] b) {
    for (double[] stripe : link) {
      java.util.Arrays.fill(stripe, intercept);
    }
    for (int j = 0; j < b.length; j++) {
      if (b[j] != 0) {
        design.stripes.addScaled(link, b[j], design.predictor[j]);
      }
    }
  }

  /// Recomputes probabilities, working weights and residuals from the log odds.
  ///
  /// @return the sum of the working weights
  double refresh() {
    for (int s = 0; s < link.length; s++) {
      if (within(link[s])) {
        Exponential.ofNegative(link[s], probability[s], scratch);
        invert(probability[s]);
      } else {
        steep(link[s], probability[s]);
      }
      weigh(s);
    }
    return design.stripes.sum(working);
  }

  private static boolean within(double[] links) {
    double steepest = 0;
    for (double f : links) {
      steepest = Math.max(steepest, Math.abs(f));
    }
    return steepest <= STEEPEST;
  }

  private static void invert(double[] e) {
    for (int i = 0; i < e.length; i++) {
      e[i] = 1 / (1 + e[i]);
    }
  }

  private static void steep(double[] links, double[] q) {
    for (int i = 0; i < links.length; i++) {
      double f = links[i];
      q[i] = f < -STEEPEST ? 0 : f > STEEPEST ? 1 : LogisticEquation.probability(f);
    }
  }

  private void weigh(int s) {
    double[] w = design.weight[s];
    double[] y = design.outcome[s];
    double[] q = probability[s];
    double[] v = working[s];
    double[] r = residual[s];
    for (int i = 0; i < q.length; i++) {
      v[i] = w[i] * q[i] * (1 - q[i]);
      r[i] = w[i] * (y[i] - q[i]);
    }
  }

  /// Minus the log likelihood per unit of weight: half the deviance.
  double halfDeviance() {
    double sum = 0;
    for (int s = 0; s < link.length; s++) {
      sum += halfDeviance(s);
    }
    return sum;
  }

  /// Rows of equal weight share a logarithm, which is the slow part.
  private double halfDeviance(int s) {
    double sum = 0;
    double shared = design.weight[s][0];
    double product = 1;
    int factors = 0;
    for (int i = 0; i < link[s].length; i++) {
      double w = design.weight[s][i];
      if (w != shared || factors == PRODUCT) {
        sum -= shared * StrictMath.log(product);
        shared = w;
        product = 1;
        factors = 0;
      }
      double q = Math.max(NEAREST, Math.min(1 - NEAREST, probability[s][i]));
      product *= design.outcome[s][i] == 1 ? q : 1 - q;
      factors++;
    }
    return sum - shared * StrictMath.log(product);
  }
}
