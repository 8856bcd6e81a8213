package org.upstander.panel;

/// Divides a whole number into whole shares.
final class Shares {
  private Shares() {}

  /// Shares of `whole` in proportion to `weights`, which add up to it exactly.
  ///
  /// ```
  /// quota(i) = whole × weight(i) / Σ weights
  /// ```
  ///
  /// Each share is its quota rounded down; what is left goes, one each, to the largest remainders,
  /// of equal ones to the first. (The method of Hare and Niemeyer.)
  static int[] of(int whole, long[] weights) {
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    int[] shares = new int[weights.length];
    long[] remainders = new long[weights.length];
    int left = whole;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = (int) (whole * weights[i] / sum);
      remainders[i] = whole * weights[i] % sum;
      left -= shares[i];
    }
    for (; left > 0; left--) {
      int best = 0;
      for (int i = 1; i < remainders.length; i++) {
        best = remainders[i] > remainders[best] ? i : best;
      }
      shares[best]++;
      remainders[best] = -1;
    }
    return shares;
  }
}
