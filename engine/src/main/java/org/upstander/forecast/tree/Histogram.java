package org.upstander.forecast.tree;

import java.util.Arrays;

/// Sums of gradients and curvatures by bin, for all columns one after the other; the number of rows
/// too where it is asked for.
final class Histogram {
  /// Gradient and curvature by bin, one after the other.
  final long[] sums;

  /// Rows by bin; empty if nobody asks.
  final int[] rows;

  Histogram(int totalBins, boolean counting) {
    sums = new long[2 * totalBins];
    rows = new int[counting ? totalBins : 0];
  }

  /// Sums the rows at places `from` to `to` of `order` into the bins of one column.
  ///
  /// @param start where the column's bins begin
  /// @param bins how many there are, the one for missing values included
  /// @param packed gradient and curvature by place in the order
  void fill(byte[] column, int start, int bins, int[] order, int from, int to, long[] packed) {
    Arrays.fill(sums, 2 * start, 2 * (start + bins), 0);
    long[] s = sums;
    for (int k = from; k < to; k++) {
      int b = (start + (column[order[k]] & 0xff)) << 1;
      s[b] += packed[2 * k];
      s[b + 1] += packed[2 * k + 1];
    }
    if (rows.length > 0) {
      Arrays.fill(rows, start, start + bins, 0);
      for (int k = from; k < to; k++) {
        rows[start + (column[order[k]] & 0xff)]++;
      }
    }
  }

  /// Leaves of one column what is not in `part`.
  void subtract(Histogram part, int start, int bins) {
    long[] s = sums;
    long[] p = part.sums;
    for (int b = 2 * start; b < 2 * (start + bins); b++) {
      s[b] -= p[b];
    }
    if (rows.length > 0) {
      for (int b = start; b < start + bins; b++) {
        rows[b] -= part.rows[b];
      }
    }
  }
}
