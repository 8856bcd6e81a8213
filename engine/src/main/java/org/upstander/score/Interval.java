package org.upstander.score;

import org.upstander.world.NormalDistribution;

/// A range that holds the true value with a stated confidence.
///
/// @param low the lower end
/// @param high the upper end, at least `low`
/// @param level the confidence, in (0, 1)
public record Interval(double low, double high, double level) {
  public Interval {
    if (low > high) {
      throw new IllegalArgumentException("interval ends are reversed: " + low + " > " + high);
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence must be in (0, 1), was " + level);
    }
  }

  /// Whether `value` lies inside, ends included.
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /// Wilson's interval for a share of which `events` of `count` cases were seen; it behaves where
  /// events are rare, and is (0, 1) for no cases at all.
  ///
  /// Source: Wilson, E. B. (1927), *JASA* 22(158), 209–212.
  public static Interval wilson(double events, double count, double level) {
    if (count == 0) {
      return new Interval(0, 1, level);
    }
    double z = NormalDistribution.quantile(0.5 + level / 2);
    double share = events / count;
    double weight = z * z / count;
    double centre = share + weight / 2;
    double half = z * Math.sqrt((share * (1 - share) + weight / 4) / count);
    double low = events == 0 ? 0 : (centre - half) / (1 + weight);
    double high = events == count ? 1 : (centre + half) / (1 + weight);
    return new Interval(low, high, level);
  }
}
