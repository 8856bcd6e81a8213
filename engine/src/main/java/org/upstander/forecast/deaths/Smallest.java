package org.upstander.forecast.deaths;

import java.util.Arrays;

/// Finds the value of a given rank without sorting everything.
final class Smallest {
  private Smallest() {}

  /// The `rank`-th smallest of the first `n` values, counted from 1.
  ///
  /// Source: Hoare, C. A. R. (1961), "Algorithm 65: Find", *Communications of the ACM* 4(7).
  static double of(double[] values, int n, int rank) {
    double[] v = Arrays.copyOf(values, n);
    int k = rank - 1;
    int low = 0;
    int high = n - 1;
    while (low < high) {
      double pivot = v[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (v[i] < pivot) {
          i++;
        }
        while (v[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swap = v[i];
          v[i++] = v[j];
          v[j--] = swap;
        }
      }
      if (k <= j) {
        high = j;
      } else if (k >= i) {
        low = i;
      } else {
        return v[k];
      }
    }
    return v[k];
  }
}
