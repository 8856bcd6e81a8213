package org.upstander.score;

import java.util.Arrays;
import org.upstander.world.NormalDistribution;

/// How sure one can be of an area under the ROC curve, and of the difference of two on the same
/// cases, without assuming a distribution.
///
/// Source: DeLong, DeLong and Clarke-Pearson (1988), *Biometrics* 44(3), 837–845; sorted as in Sun
/// and Xu (2014), *IEEE Signal Processing Letters* 21(11), 1389–1393. Cases are taken as
/// independent; state-years are not, so prefer [Bootstrap] by state where it matters.
public final class DeLong {
  private final double area;

  /// For each event, the share of non-events it outranks; for each non-event, the share of events
  /// that outrank it. Ties count half.
  private final double[] ofEvents;

  private final double[] ofOthers;

  private DeLong(double area, double[] ofEvents, double[] ofOthers) {
    this.area = area;
    this.ofEvents = ofEvents;
    this.ofOthers = ofOthers;
  }

  /// The areas of two scores on the same cases, compared.
  ///
  /// @param first the area of the first score
  /// @param second the area of the second
  /// @param z the difference in standard errors; positive if the first is larger
  /// @param p the two-sided p-value of no difference
  public record Comparison(double first, double second, double z, double p) {}

  /// Ranks scores (higher means more likely) against what happened.
  public static DeLong of(double[] score, boolean[] happened) {
    int events = Outcomes.requireBothKinds(score, happened);
    double[] ofEvents = new double[events];
    double[] ofOthers = new double[score.length - events];
    int e = 0;
    int o = 0;
    for (int i = 0; i < score.length; i++) {
      if (happened[i]) {
        ofEvents[e++] = score[i] + 0.0;
      } else {
        ofOthers[o++] = score[i] + 0.0;
      }
    }
    double[] sortedEvents = ofEvents.clone();
    double[] sortedOthers = ofOthers.clone();
    Arrays.sort(sortedEvents);
    Arrays.sort(sortedOthers);
    for (int i = 0; i < ofEvents.length; i++) {
      ofEvents[i] = shareBelow(sortedOthers, ofEvents[i]);
    }
    for (int i = 0; i < ofOthers.length; i++) {
      ofOthers[i] = 1 - shareBelow(sortedEvents, ofOthers[i]);
    }
    return new DeLong(RocCurve.of(score, happened).area(), ofEvents, ofOthers);
  }

  private static double shareBelow(double[] sorted, double value) {
    int below = Sorted.countBelow(sorted, value);
    int atMost = Sorted.countAtMost(sorted, value);
    return (below + atMost) / 2.0 / sorted.length;
  }

  /// The area under the ROC curve.
  public double area() {
    return area;
  }

  /// The standard error of [#area]; NaN with a single event or a single non-event.
  public double standardError() {
    return Math.sqrt(covariance(this, this));
  }

  /// The normal interval around [#area], cut to [0, 1].
  public Interval interval(double level) {
    double half = NormalDistribution.quantile(0.5 + level / 2) * standardError();
    return new Interval(Math.max(0, area - half), Math.min(1, area + half), level);
  }

  /// Compares with another score of the same cases in the same order.
  public Comparison compare(DeLong other) {
    if (other.ofEvents.length != ofEvents.length || other.ofOthers.length != ofOthers.length) {
      throw new IllegalArgumentException("the two scores rank different cases");
    }
    double variance =
        covariance(this, this) + covariance(other, other) - 2 * covariance(this, other);
    double z = area == other.area ? 0 : (area - other.area) / Math.sqrt(variance);
    return new Comparison(area, other.area, z, NormalDistribution.twoSided(z));
  }

  private static double covariance(DeLong a, DeLong b) {
    return covariance(a.ofEvents, b.ofEvents) / a.ofEvents.length
        + covariance(a.ofOthers, b.ofOthers) / a.ofOthers.length;
  }

  private static double covariance(double[] a, double[] b) {
    double meanA = Sorted.mean(a);
    double meanB = Sorted.mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1);
  }
}
