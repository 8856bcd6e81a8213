package org.upstander.forecast.deaths;

/// How a place's own past months become a distribution of its coming ones.
///
/// ```
/// y' = y                                     up to a = multiple · usual
/// y' = a · (y / a)^power                     above
/// ```
///
/// @param memory how far back it looks, and how fast it forgets
/// @param season how much more a month of the same time of year counts: weights are multiplied by
///   `exp(season · cos)` of the angle between the two months
/// @param spread each month is also seen at this multiple and at one part in it; at least 1
/// @param multiple how many times what is usual a month must be to count as a spike
/// @param power what is left of a spike, as a power of how far it stands out; 1 for all of it
public record HistorySettings(
    Memory memory, double season, double spread, double multiple, double power) {
  /// Chosen on the windows 1996 to 2017; see docs/methods/deaths.md.
  public static final HistorySettings CHOSEN =
      new HistorySettings(new Memory(120, 4), 0.5, 1.5, 4, 0.5);

  public HistorySettings {
    if (!(spread >= 1) || !(multiple >= 1) || !(power >= 0 && power <= 1) || !(season >= 0)) {
      throw new IllegalArgumentException(
          "a history cannot have the settings "
              + season
              + ", "
              + spread
              + ", "
              + multiple
              + ", "
              + power);
    }
  }

  /// Deaths of a month where `usual` is usual, with what is left of a spike.
  double damped(double deaths, double usual) {
    double bound = multiple * usual;
    return deaths > bound ? bound * StrictMath.pow(deaths / bound, power) : deaths;
  }

  /// The weight of the month `age` months before the newest one in a forecast of lead `lead`.
  double weight(int age, int lead) {
    return memory.weight(age) * StrictMath.exp(season * Season.cosine(age + lead));
  }
}
