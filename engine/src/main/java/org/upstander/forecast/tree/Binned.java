package org.upstander.forecast.tree;

import java.util.Arrays;

/// A table whose values are replaced by the number of the interval they fall in, one byte a value.
/// Made once and shared by any number of fits. Immutable and safe to share between threads.
///
/// Bin 0 is for missing values; bins 1 to at most 255 divide the others in increasing order. A
/// column with no more distinct values than bins keeps each apart; otherwise bins hold about
/// equally many rows, and equal values are never parted.
///
/// Source: Ke, G. et al. (2017), LightGBM: a highly efficient gradient boosting decision tree,
/// *NeurIPS* 30.
public final class Binned {
  /// What a byte can tell apart, besides a missing value.
  public static final int MOST_BINS = 255;

  private final FeatureMatrix table;
  private final byte[][] columns;

  /// By column, the value that ends each bin but the last: bin b holds values up to `ends[b - 1]`.
  private final double[][] ends;

  /// Where a column's bins begin in one array of all bins of all columns.
  private final int[] start;

  private Binned(FeatureMatrix table, int mostBins) {
    this.table = table;
    int p = table.features();
    columns = new byte[p][];
    ends = new double[p][];
    start = new int[p + 1];
    Parallel.each(p, (long) p * table.rows(), j -> divide(j, mostBins));
    for (int j = 0; j < p; j++) {
      start[j + 1] = start[j] + bins(j) + 1;
    }
  }

  /// Divides every column into at most 255 bins.
  public static Binned of(FeatureMatrix table) {
    return of(table, MOST_BINS);
  }

  /// Divides every column into at most `mostBins` bins, 2 to 255; fewer are faster and coarser.
  public static Binned of(FeatureMatrix table, int mostBins) {
    if (mostBins < 2 || mostBins > MOST_BINS) {
      throw new IllegalArgumentException("bins must be 2 to 255, was " + mostBins);
    }
    return new Binned(table, mostBins);
  }

  private void divide(int feature, int mostBins) {
    double[] values = table.column(feature);
    double[] sorted = values.clone();
    Arrays.sort(sorted); // NaN comes last
    int present = sorted.length;
    while (present > 0 && Double.isNaN(sorted[present - 1])) {
      present--;
    }
    ends[feature] = ends(sorted, present, mostBins);
    byte[] column = new byte[values.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = (byte) bin(values[i], ends[feature]);
    }
    columns[feature] = column;
  }

  private static double[] ends(double[] sorted, int present, int mostBins) {
    int distinct = present == 0 ? 0 : 1;
    for (int i = 1; i < present; i++) {
      distinct += sorted[i] > sorted[i - 1] ? 1 : 0;
    }
    boolean each = distinct <= mostBins;
    double[] found = new double[Math.max(0, Math.min(distinct, mostBins) - 1)];
    int count = 0;
    int from = 0;
    for (int i = 1; i < present && count < found.length; i++) {
      if (!(sorted[i] > sorted[i - 1])) {
        continue;
      }
      // What is left is shared out among the bins that are left.
      int bins = mostBins - count;
      if (each || (long) (i - from) * bins >= present - from) {
        found[count++] = between(sorted[i - 1], sorted[i]);
        from = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// A number at or above `low` and below `high`, half way if there is one.
  private static double between(double low, double high) {
    double middle = low / 2 + high / 2;
    return middle >= low && middle < high ? middle : low;
  }

  private static int bin(double value, double[] ends) {
    if (Double.isNaN(value)) {
      return 0;
    }
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value <= ends[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low + 1;
  }

  public int rows() {
    return table.rows();
  }

  public int features() {
    return table.features();
  }

  /// The table as it was before.
  public FeatureMatrix table() {
    return table;
  }

  /// How many bins a column has, without the one for missing values.
  public int bins(int feature) {
    return ends[feature].length + 1;
  }

  /// The bins of a column by row, as unsigned bytes.
  byte[] column(int feature) {
    return columns[feature];
  }

  int bin(int row, int feature) {
    return columns[feature][row] & 0xff;
  }

  /// The largest value of the bins up to `bin`; without bound for the last one.
  double end(int feature, int bin) {
    return bin > ends[feature].length ? Double.POSITIVE_INFINITY : ends[feature][bin - 1];
  }

  /// Where the bins of a column begin when all columns are laid out one after the other.
  int start(int feature) {
    return start[feature];
  }

  int totalBins() {
    return start[start.length - 1];
  }
}
