package org.upstander.forecast.tree;

/// Looks for the best split of one node of a forest's tree, column after column.
///
/// Nodes far down hold few rows, so the bins they touch are marked, one bit each, and only those
/// are visited and swept clean. A split lies half way between the touched bins on its two sides.
final class ForestScan {
  private static final double ROUNDING = 1e-12;

  private final Binned table;
  private final ForestTarget sums;

  /// The least weight either side of a split must have.
  private final double least;

  private final long[] bins = new long[512];
  private final long[] touched = new long[4];
  private long wholeSum;
  private long wholeWeight;
  private double parent;
  private double most;
  private int bestColumn;
  private int bestBin;
  private boolean bestMissingLeft;
  private long bestSum;
  private long bestWeight;

  ForestScan(Binned table, ForestTarget sums, double least) {
    this.table = table;
    this.sums = sums;
    this.least = least;
  }

  /// Turns to a node with these sums.
  void begin(long s, long w) {
    wholeSum = s;
    wholeWeight = w;
    double total = s * sums.unitSum;
    parent = total * total / (w * sums.unitWeight);
    most = parent * (1 + ROUNDING);
    bestBin = 0;
  }

  /// The best split over all columns since the node began.
  Split best() {
    return bestBin == 0
        ? Split.NONE
        : new Split(most - parent, bestColumn, bestBin, bestMissingLeft, bestSum, bestWeight);
  }

  /// Tries one column on the rows at places `from` to `to` of the order.
  void column(int column, int[] order, int from, int to, long[] packed) {
    fill(table.column(column), order, from, to, packed);
    boolean gaps = (touched[0] & 1) != 0;
    if (gaps) {
      touched[0] &= ~1L;
      over(column, bins[0], bins[1], true);
      over(column, 0, 0, false);
      bins[0] = 0;
      bins[1] = 0;
    } else {
      over(column, 0, 0, false);
    }
    sweep();
  }

  private void fill(byte[] column, int[] order, int from, int to, long[] packed) {
    long[] b = bins;
    long[] marks = touched;
    for (int k = from; k < to; k++) {
      int bin = column[order[k]] & 0xff;
      b[2 * bin] += packed[2 * k];
      b[2 * bin + 1] += packed[2 * k + 1];
      marks[bin >> 6] |= 1L << bin;
    }
  }

  private void sweep() {
    for (int word = 0; word < touched.length; word++) {
      for (long left = touched[word]; left != 0; left &= left - 1) {
        int at = 2 * (64 * word + Long.numberOfTrailingZeros(left));
        bins[at] = 0;
        bins[at + 1] = 0;
      }
      touched[word] = 0;
    }
  }

  /// Goes through the touched bins, those of missing values apart.
  ///
  /// @param s what lies on the left from the start
  /// @param w its weight
  private void over(int column, long s, long w, boolean missingLeft) {
    int before = 0;
    for (int word = 0; word < touched.length; word++) {
      for (long left = touched[word]; left != 0; left &= left - 1) {
        int bin = 64 * word + Long.numberOfTrailingZeros(left);
        if (before > 0) {
          weigh(column, (before + bin) >> 1, s, w, missingLeft);
        }
        s += bins[2 * bin];
        w += bins[2 * bin + 1];
        before = bin;
      }
    }
    if (before > 0 && w < wholeWeight) {
      weigh(column, table.bins(column), s, w, missingLeft);
    }
  }

  private void weigh(int column, int bin, long s, long w, boolean missingLeft) {
    double a = s * sums.unitSum;
    double c = (wholeSum - s) * sums.unitSum;
    double p = w * sums.unitWeight;
    double q = (wholeWeight - w) * sums.unitWeight;
    if (p < least || q < least) {
      return;
    }
    double numerator = a * a * q + c * c * p;
    if (numerator > most * (p * q)) {
      most = numerator / (p * q);
      bestColumn = column;
      bestBin = bin;
      // Where nothing was missing, a missing value goes to the heavier side.
      bestMissingLeft = missingLeft || (bins[1] == 0 && w >= wholeWeight - w);
      bestSum = s;
      bestWeight = w;
    }
  }
}
