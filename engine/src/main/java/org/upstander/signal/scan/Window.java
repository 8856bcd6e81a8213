package org.upstander.signal.scan;

/// A zone over the latest periods, with its score.
///
/// @param zone the zone's number, from 0
/// @param duration how many periods up to the last, at least 1
/// @param score how much the counts speak for a cluster; of equal windows nothing can be said
/// @param count what was counted in it
/// @param expected what was to be expected
public record Window(int zone, int duration, double score, double count, double expected) {
  /// How many times as many as expected.
  public double relativeRisk() {
    return count / expected;
  }
}
