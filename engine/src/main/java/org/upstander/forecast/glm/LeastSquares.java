package org.upstander.forecast.glm;

/// Weighted least squares by Householder's orthogonal triangularisation.
final class LeastSquares {
  /// A column whose part orthogonal to the earlier ones is smaller than this share is collinear.
  private static final double COLLINEAR = 1e-11;

  private final double[][] column;
  private final double[] right;
  private final double[] diagonal;

  /// Takes over the arrays, which are overwritten.
  ///
  /// @param column the predictors, each multiplied by the root of the weights
  /// @param right the response, likewise multiplied
  LeastSquares(double[][] column, double[] right) {
    this.column = column;
    this.right = right;
    this.diagonal = new double[column.length];
    for (int k = 0; k < column.length; k++) {
      reflect(k);
    }
  }

  private void reflect(int k) {
    double[] v = column[k];
    double whole = Math.sqrt(dot(v, v, 0));
    double below = Math.sqrt(dot(v, v, k));
    if (!(below > COLLINEAR * whole)) {
      throw new IllegalArgumentException(
          "the predictors cannot be told apart: term %d of %d follows from those before it"
              .formatted(k + 1, column.length));
    }
    double alpha = v[k] > 0 ? -below : below;
    diagonal[k] = alpha;
    v[k] -= alpha;
    double half = -alpha * v[k];
    for (int j = k + 1; j < column.length; j++) {
      subtract(column[j], dot(v, column[j], k) / half, v, k);
    }
    subtract(right, dot(v, right, k) / half, v, k);
  }

  private static double dot(double[] a, double[] b, int from) {
    double sum = 0;
    for (int i = from; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void subtract(double[] a, double times, double[] v, int from) {
    for (int i = from; i < a.length; i++) {
      a[i] -= times * v[i];
    }
  }

  private double triangle(int i, int j) {
    return i == j ? diagonal[i] : column[j][i];
  }

  double[] solution() {
    int p = column.length;
    double[] b = new double[p];
    for (int i = p - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < p; j++) {
        sum -= triangle(i, j) * b[j];
      }
      b[i] = sum / diagonal[i];
    }
    return b;
  }

  /// The inverse of the predictors' weighted cross products.
  double[][] covariance() {
    int p = column.length;
    double[][] inverse = new double[p][p];
    for (int c = 0; c < p; c++) {
      for (int i = c; i >= 0; i--) {
        double sum = i == c ? 1 : 0;
        for (int j = i + 1; j <= c; j++) {
          sum -= triangle(i, j) * inverse[j][c];
        }
        inverse[i][c] = sum / diagonal[i];
      }
    }
    double[][] product = new double[p][p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        for (int k = Math.max(i, j); k < p; k++) {
          product[i][j] += inverse[i][k] * inverse[j][k];
        }
      }
    }
    return product;
  }
}
