package org.upstander.score;

/// The receiver operating characteristic: what share of events and of non-events each threshold
/// tells apart. Immutable and safe to share between threads.
///
/// A case counts as warned of when its score is at or above the threshold. Points go from the
/// threshold minus infinity (everything warned of) up to infinity; in between, thresholds are the
/// midpoints of neighbouring scores, as in R's pROC.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
///
/// Source: Fawcett, T. (2006), *Pattern Recognition Letters* 27(8), 861–874.
public final class RocCurve {
  private final Cuts cuts;

  /// One point of the curve.
  ///
  /// @param threshold warned of at or above this score
  /// @param sensitivity the share of events warned of
  /// @param specificity the share of non-events not warned of
  public record Point(double threshold, double sensitivity, double specificity) {}

  private RocCurve(Cuts cuts) {
    this.cuts = cuts;
  }

  /// The curve of scores (higher means more likely), of which at least one was followed by an event
  /// and one was not.
  public static RocCurve of(double[] score, boolean[] happened) {
    return new RocCurve(Cuts.of(score, happened));
  }

  /// The number of points: one more than there are distinct scores.
  public int size() {
    return cuts.size() + 1;
  }

  /// Point `i`, counted from 0 at the threshold minus infinity.
  public Point get(int i) {
    int above = cuts.size() - 1 - i;
    double threshold =
        i == 0
            ? Double.NEGATIVE_INFINITY
            : above < 0 ? Double.POSITIVE_INFINITY : midpoint(cuts.value[above + 1], above);
    return new Point(threshold, sensitivity(above), specificity(above));
  }

  private double midpoint(double below, int above) {
    return (below + cuts.value[above]) / 2;
  }

  private double sensitivity(int cut) {
    return cut < 0 ? 0 : cuts.eventsAbove[cut] / (double) cuts.events;
  }

  private double specificity(int cut) {
    return cut < 0 ? 1 : (cuts.others - cuts.othersAbove[cut]) / (double) cuts.others;
  }

  /// The area under the curve (AUC): the probability that an event scored higher than a non-event,
  /// a tie counting half. 0.5 is guessing, 1 perfect. Exact: a ratio of whole numbers.
  public double area() {
    double twice = 0;
    for (int i = 0; i < cuts.size(); i++) {
      double events = cuts.eventsAbove[i] - (i == 0 ? 0 : cuts.eventsAbove[i - 1]);
      double below = cuts.others - cuts.othersAbove[i];
      double tied = cuts.othersAbove[i] - (i == 0 ? 0 : cuts.othersAbove[i - 1]);
      twice += events * (2 * below + tied);
    }
    return twice / 2 / ((double) cuts.events * cuts.others);
  }

  /// The area where specificity is at least `from`, not standardised: its range is 0 to `1 - from`.
  ///
  /// Source: McClish, D. K. (1989), *Medical Decision Making* 9(3), 190–195.
  public double areaAboveSpecificity(double from) {
    if (!(from >= 0 && from <= 1)) {
      throw new IllegalArgumentException("specificity must be in [0, 1], was " + from);
    }
    double area = 0;
    for (int cut = -1; cut < cuts.size() - 1; cut++) {
      double right = specificity(cut);
      double left = specificity(cut + 1);
      if (right <= from) {
        break;
      }
      double high = sensitivity(cut + 1);
      if (left < from) {
        double share = (right - from) / (right - left);
        high = sensitivity(cut) + share * (high - sensitivity(cut));
        left = from;
      }
      area += (right - left) * (sensitivity(cut) + high) / 2;
    }
    return area;
  }

  /// The point with the largest sum of sensitivity and specificity; of several, the one with the
  /// lowest threshold.
  ///
  /// Source: Youden, W. J. (1950), *Cancer* 3(1), 32–35.
  public Point youden() {
    Point best = get(0);
    for (int i = 1; i < size(); i++) {
      Point point = get(i);
      if (point.sensitivity() + point.specificity() > best.sensitivity() + best.specificity()) {
        best = point;
      }
    }
    return best;
  }
}
