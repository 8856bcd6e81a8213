package org.upstander.score;

/// Ignorance: minus the binary logarithm of the share of draws in the outcome's bin, so each unit
/// is one bit of surprise. Lower is better; draws enter only through the bin they fall in.
///
/// One draw is added to each bin first, so no outcome is impossible; hence scores are comparable
/// only between forecasts with equally many draws, and with `m` draws in `b` bins they lie between
/// `log2((m + b) / (m + 1))` and `log2(m + b)`.
///
/// Source: Roulston and Smith (2002), *Monthly Weather Review* 130(6), 1653–1660; bins and
/// smoothing as in the ViEWS 2023/24 prediction challenge (Hegre et al. 2024, *arXiv* 2407.11045).
///
/// This is a class and not a record because a record would hand its array to every caller.
public final class Ignorance {
  private static final double LOG_2 = 0.69314718055994530942;

  /// The challenge's bins of monthly deaths: 0, 1–2, 3–5, 6–10, 11–25, 26–50, 51–100, 101–250,
  /// 251–500, 501–1000, more. Each holds values from its lower edge up to, but without, the next.
  public static final Ignorance OF_DEATHS =
      new Ignorance(0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5);

  private final double[] lowerEdge;

  private Ignorance(double... lowerEdge) {
    this.lowerEdge = lowerEdge;
  }

  /// Bins with the given lower edges, ascending; the last bin has no upper edge.
  public static Ignorance ofBins(double... lowerEdge) {
    for (int i = 1; i < lowerEdge.length; i++) {
      if (!(lowerEdge[i] > lowerEdge[i - 1])) {
        throw new IllegalArgumentException("bin edges must ascend, at " + lowerEdge[i]);
      }
    }
    if (lowerEdge.length == 0) {
      throw new IllegalArgumentException("at least one bin is needed");
    }
    return new Ignorance(lowerEdge.clone());
  }

  /// The ignorance of draws in ascending order; none may lie below the first bin.
  public double score(double[] sorted, double outcome) {
    int bin = Sorted.countAtMost(lowerEdge, outcome) - 1;
    if (bin < 0 || sorted[0] < lowerEdge[0]) {
      throw new IllegalArgumentException(
          "outcome " + outcome + " or draw " + sorted[0] + " is below " + lowerEdge[0]);
    }
    int from = Sorted.countBelow(sorted, lowerEdge[bin]);
    int to =
        bin + 1 < lowerEdge.length ? Sorted.countBelow(sorted, lowerEdge[bin + 1]) : sorted.length;
    double all = sorted.length + lowerEdge.length;
    return StrictMath.log(all / (to - from + 1)) / LOG_2;
  }
}
