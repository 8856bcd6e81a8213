package org.upstander.forecast.net;

/// Observations as the search for coefficients works on them: weights that add up to 1, predictors
/// around 0 and, if asked for, of spread 1, cut into [stripes][Stripes].
final class Design {
  final Stripes stripes;
  final double[][] weight;
  final double[][] outcome;

  /// 1 for every row, 0 where a stripe is only filled up.
  private final double[][] present;

  final double[][][] predictor;

  /// The weighted share of rows with the event.
  final double share;

  private final double[] mean;
  private final double[] spread;
  private final boolean[] varies;

  Design(Observations data, boolean standardize) {
    int[] used = used(data);
    Observations rows = used.length == data.rows() ? data : data.only(used);
    stripes = new Stripes(used.length);
    weight = stripes.column(normalised(rows));
    outcome = stripes.column(outcomes(rows));
    share = stripes.dot(weight, outcome);
    present = stripes.column(ones(used.length));
    int p = rows.predictors();
    predictor = new double[p][][];
    mean = new double[p];
    spread = new double[p];
    varies = new boolean[p];
    for (int j = 0; j < p; j++) {
      standardise(j, rows.column(j), standardize);
    }
  }

  private void standardise(int j, double[] values, boolean standardize) {
    spread[j] = 1;
    for (int i = 1; i < values.length && !varies[j]; i++) {
      varies[j] = values[i] != values[0];
    }
    if (!varies[j]) {
      predictor[j] = stripes.column();
      return;
    }
    double[][] column = stripes.column(values);
    mean[j] = stripes.dot(weight, column);
    stripes.addScaled(column, -mean[j], present);
    if (standardize) {
      spread[j] = Math.sqrt(stripes.dotSquare(weight, column));
      stripes.divide(column, spread[j]);
    }
    predictor[j] = column;
  }

  private static int[] used(Observations data) {
    return java.util.stream.IntStream.range(0, data.rows())
        .filter(i -> data.weight(i) > 0)
        .toArray();
  }

  private static double[] normalised(Observations rows) {
    double[] w = new double[rows.rows()];
    double total = 0;
    for (int i = 0; i < w.length; i++) {
      w[i] = rows.weight(i);
      total += w[i];
    }
    for (int i = 0; i < w.length; i++) {
      w[i] /= total;
    }
    return w;
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] outcomes(Observations rows) {
    double[] y = new double[rows.rows()];
    for (int i = 0; i < y.length; i++) {
      y[i] = rows.outcome(i);
    }
    return y;
  }

  int predictors() {
    return predictor.length;
  }

  /// Whether the predictor takes more than one value; one that does not has no coefficient.
  boolean varies(int j) {
    return varies[j];
  }

  /// The equation on the original scale for coefficients of the standardised predictors.
  LogisticEquation original(double intercept, double[] b) {
    double[] coefficients = new double[b.length];
    double shifted = intercept;
    for (int j = 0; j < b.length; j++) {
      coefficients[j] = b[j] / spread[j];
      shifted -= coefficients[j] * mean[j];
    }
    return new LogisticEquation(shifted, coefficients);
  }

  /// The inverse: fills `b` with coefficients of the standardised predictors, 0 for one that does
  /// not vary here, and returns the intercept that goes with them.
  double standardised(LogisticEquation equation, double[] b) {
    double intercept = equation.intercept();
    for (int j = 0; j < b.length; j++) {
      double coefficient = varies[j] ? equation.coefficient(j) : 0;
      b[j] = coefficient * spread[j];
      intercept += coefficient * mean[j];
    }
    return intercept;
  }
}
