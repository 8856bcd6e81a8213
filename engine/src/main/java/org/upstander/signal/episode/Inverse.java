package org.upstander.signal.episode;

/// The inverse of a symmetric positive definite matrix, by sweeping.
final class Inverse {
  private Inverse() {}

  static double[] of(double[] matrix, int k) {
    double[] a = matrix.clone();
    for (int p = 0; p < k; p++) {
      double pivot = a[p * k + p];
      a[p * k + p] = 1;
      for (int j = 0; j < k; j++) {
        a[p * k + j] /= pivot;
      }
      for (int i = 0; i < k; i++) {
        if (i != p) {
          double factor = a[i * k + p];
          a[i * k + p] = 0;
          for (int j = 0; j < k; j++) {
            a[i * k + j] -= factor * a[p * k + j];
          }
        }
      }
    }
    return a;
  }
}
