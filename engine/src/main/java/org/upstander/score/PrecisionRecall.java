package org.upstander.score;

/// Precision against recall: of those warned of, how many had the event; of the events, how many
/// were warned of. Immutable and safe to share between threads.
///
/// With rare events this shows what the area under the ROC curve hides. A score without skill has
/// an area equal to the share of events, not 0.5.
public final class PrecisionRecall {
  private final Cuts cuts;

  private PrecisionRecall(Cuts cuts) {
    this.cuts = cuts;
  }

  /// The curve of scores (higher means more likely), of which at least one was followed by an event
  /// and one was not.
  public static PrecisionRecall of(double[] score, boolean[] happened) {
    return new PrecisionRecall(Cuts.of(score, happened));
  }

  /// Average precision: the precision at each cut, weighted by the recall it adds, without
  /// interpolation (scikit-learn's definition).
  public double averagePrecision() {
    double sum = 0;
    int before = 0;
    for (int i = 0; i < cuts.size(); i++) {
      int events = cuts.eventsAbove[i];
      sum += (events - before) * (events / (double) (events + cuts.othersAbove[i]));
      before = events;
    }
    return sum / cuts.events;
  }

  /// The area under the curve that joins the cuts as Davis and Goadrich showed it must be joined,
  /// integrated exactly.
  ///
  /// Source: Keilwagen, Grosse and Grau (2014), *PLoS ONE* 9(3), e92209.
  public double integral() {
    double sum = 0;
    for (int i = 0; i < cuts.size(); i++) {
      sum += Segment.to(cuts, i).integral();
    }
    return sum / cuts.events;
  }

  /// The same area by trapezia over whole events.
  ///
  /// Source: Davis and Goadrich (2006), *ICML*, 233–240.
  public double davisGoadrich() {
    double sum = 0;
    for (int i = 0; i < cuts.size(); i++) {
      sum += Segment.to(cuts, i).trapezia();
    }
    return sum / cuts.events;
  }

  /// The curve between two cuts: non-events grow in proportion to events.
  ///
  /// ```
  /// precision(t) = t / (slope t + offset), t events, from <= t <= to
  /// ```
  private record Segment(int from, int to, double slope, double offset) {
    static Segment to(Cuts cuts, int i) {
      int from = i == 0 ? 0 : cuts.eventsAbove[i - 1];
      int othersFrom = i == 0 ? 0 : cuts.othersAbove[i - 1];
      int to = cuts.eventsAbove[i];
      double perEvent = (cuts.othersAbove[i] - othersFrom) / (double) (to - from);
      return new Segment(from, to, 1 + perEvent, othersFrom - perEvent * from);
    }

    double integral() {
      if (to == from) {
        return 0;
      }
      if (offset == 0) {
        return (to - from) / slope;
      }
      double logarithm = StrictMath.log((slope * to + offset) / (slope * from + offset));
      return (to - from - offset / slope * logarithm) / slope;
    }

    double trapezia() {
      double sum = 0;
      for (int t = from; t < to; t++) {
        sum += (precision(t) + precision(t + 1)) / 2;
      }
      return sum;
    }

    private double precision(int t) {
      return offset == 0 ? 1 / slope : t / (slope * t + offset);
    }
  }
}
