package org.upstander.signal.cumulative;

/// Solves small positive definite equations by Cholesky's decomposition.
final class NormalEquations {
  private NormalEquations() {}

  /// Replaces `right` by the solution; of `left` the lower triangle is read and overwritten.
  static void solve(double[][] left, double[] right) {
    int n = right.length;
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < j; k++) {
        left[j][j] -= left[j][k] * left[j][k];
      }
      left[j][j] = Math.sqrt(left[j][j]);
      for (int i = j + 1; i < n; i++) {
        for (int k = 0; k < j; k++) {
          left[i][j] -= left[i][k] * left[j][k];
        }
        left[i][j] /= left[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= left[i][k] * right[k];
      }
      right[i] /= left[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        right[i] -= left[k][i] * right[k];
      }
      right[i] /= left[i][i];
    }
  }
}
