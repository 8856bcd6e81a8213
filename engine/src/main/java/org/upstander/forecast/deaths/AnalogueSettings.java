package org.upstander.forecast.deaths;

/// How courses of the past are chosen and weighed as analogues of a present one.
///
/// @param nearest how many are used; the weight falls from 1 for an identical look to 0 for the
///   last of them
/// @param season how much more an analogue of the same time of year counts: weights are multiplied
///   by `exp(season · cos)` of the angle between the two months
/// @param own how many times as much a place's own past counts as that of others
/// @param halfLife months after which an analogue counts half as much
/// @param cap a future that is scaled up may not pass this multiple of the worst month in the ten
///   years before
public record AnalogueSettings(
    int nearest, double season, double own, double halfLife, double cap) {
  /// Chosen on the windows 1996 to 2017; see docs/methods/deaths.md.
  public static final AnalogueSettings CHOSEN = new AnalogueSettings(600, 1.2, 2, 60, 2);

  public AnalogueSettings {
    if (nearest < 1 || !(own > 0) || !(halfLife > 0) || !(cap > 0) || !(season >= 0)) {
      throw new IllegalArgumentException(
          "analogues need positive settings: "
              + nearest
              + ", "
              + season
              + ", "
              + own
              + ", "
              + halfLife
              + ", "
              + cap);
    }
  }

  /// The weight of an analogue `months` before the origin, whatever its look.
  double weight(int months) {
    return StrictMath.exp(season * Season.cosine(months)) * StrictMath.pow(0.5, months / halfLife);
  }
}
