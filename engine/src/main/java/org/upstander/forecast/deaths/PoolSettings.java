package org.upstander.forecast.deaths;

/// How the two parts of [PooledDeaths] are joined.
///
/// @param analogues the weight of the analogues' futures in [0, 1]; the rest is the place's own
///   history
/// @param ebb wars ebb more often than they swell: every count is multiplied by this
/// @param persistence the probability in [0, 1] that a future keeps its rank for another month
///   where no analogue says which month follows which
/// @param history how the own past is read
/// @param analogue how analogues are chosen
public record PoolSettings(
    double analogues,
    double ebb,
    double persistence,
    HistorySettings history,
    AnalogueSettings analogue) {
  /// Chosen on the windows 1996 to 2017; see docs/methods/deaths.md.
  public static final PoolSettings CHOSEN =
      new PoolSettings(0.6, 0.9, 0.6, HistorySettings.CHOSEN, AnalogueSettings.CHOSEN);

  public PoolSettings {
    if (!(analogues >= 0 && analogues <= 1) || !(persistence >= 0 && persistence <= 1)) {
      throw new IllegalArgumentException(
          "weights must be in [0, 1], were " + analogues + " and " + persistence);
    }
    if (!(ebb > 0)) {
      throw new IllegalArgumentException("ebb must be above 0, was " + ebb);
    }
  }
}
