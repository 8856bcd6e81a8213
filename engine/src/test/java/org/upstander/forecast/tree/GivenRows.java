package org.upstander.forecast.tree;

import java.util.SplittableRandom;

/// Made-up tables for identities: rows with gaps, counts and events that depend on them.
record GivenRows(double[][] columns, double[] margin, SplittableRandom random) {

  /// Columns of whole numbers and fractions; every tenth value is missing.
  static GivenRows random(long seed, int rows, int features) {
    var random = new SplittableRandom(seed);
    double[][] columns = new double[features][rows];
    double[] margin = new double[rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < features; j++) {
        double v = j % 2 == 0 ? random.nextGaussian() : random.nextInt(7);
        columns[j][i] = random.nextInt(10) == 0 ? Double.NaN : v;
      }
      double a = Double.isNaN(columns[0][i]) ? 1 : columns[0][i];
      double b = Double.isNaN(columns[1][i]) ? 3 : columns[1][i];
      margin[i] = a - 0.3 * b + 0.4 * a * b / 3;
    }
    return new GivenRows(columns, margin, random);
  }

  FeatureMatrix table() {
    return FeatureMatrix.ofColumns(columns);
  }

  double[] events() {
    double[] y = new double[margin.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-margin[i])) ? 1 : 0;
    }
    return y;
  }

  /// Counts with a long tail.
  double[] counts() {
    double[] y = new double[margin.length];
    for (int i = 0; i < y.length; i++) {
      double rate = StrictMath.exp(margin[i]) * -StrictMath.log(1 - random.nextDouble());
      y[i] = Math.floor(rate * 2 * random.nextDouble());
    }
    return y;
  }

  double[] values() {
    double[] y = new double[margin.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = 100 + margin[i] + random.nextGaussian();
    }
    return y;
  }

  double[] outcomes(Loss loss) {
    return switch (loss) {
      case Loss.Logistic _ -> events();
      case Loss.Poisson _, Loss.Tweedie _, Loss.NegativeBinomial _ -> counts();
      case Loss.SquaredError _, Loss.Quantile _ -> values();
    };
  }
}
