package org.upstander.signal;

/// Which of the three rules is applied, and how far above the latest counts an alarm is raised.
///
/// @param method the rule
/// @param baseline how many counts are compared with, at least 3
/// @param alpha the probability above the bound if nothing has changed and counts are normal
/// @param leastDeviation the standard deviation is taken to be at least this, in counts
public record EarsSettings(Method method, int baseline, double alpha, double leastDeviation) {
  /// The mildest rule, with a least deviation that keeps quiet series from infinite scores.
  public static final EarsSettings DEFAULT = new EarsSettings(Method.C1, 7, 0.001, 0);

  public EarsSettings {
    if (baseline < 3 || !(alpha > 0 && alpha < 1) || !(leastDeviation >= 0)) {
      throw new IllegalArgumentException(
          "a baseline of at least 3, alpha between 0 and 1 and a deviation from 0 on are needed, had %d, %s, %s"
              .formatted(baseline, alpha, leastDeviation));
    }
  }

  /// The three rules.
  public enum Method {
    /// Against the counts just before.
    C1(0),

    /// Against the counts before the last two, so that an outbreak that has begun is left out.
    C2(2),

    /// As C2, with what the last two counts were above it added.
    C3(2);

    final int gap;

    Method(int gap) {
      this.gap = gap;
    }
  }
}
