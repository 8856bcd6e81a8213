package org.upstander.forecast.deaths;

/// How far back a model looks, and how fast it forgets.
///
/// @param span months before the origin that count at all, at least 1
/// @param halfLife months after which a month counts half as much; infinite for equal weights
public record Memory(int span, double halfLife) {
  public Memory {
    if (span < 1) {
      throw new IllegalArgumentException("span must be at least 1 month, was " + span);
    }
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("half-life must be above 0 months, was " + halfLife);
    }
  }

  /// The last `span` months with equal weights.
  public static Memory ofLast(int span) {
    return new Memory(span, Double.POSITIVE_INFINITY);
  }

  /// The weight of a month `age` months before the newest one (age 0), relative to that one.
  double weight(int age) {
    return StrictMath.pow(0.5, age / halfLife);
  }
}
