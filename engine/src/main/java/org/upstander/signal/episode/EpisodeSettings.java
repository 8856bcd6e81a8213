package org.upstander.signal.episode;

/// How often a false alarm is bearable, and how late reports come.
///
/// @param alpha false alarms a step if nothing has changed, above 0 and below 1
/// @param delay how much of the latest steps is known
public record EpisodeSettings(double alpha, ReportingDelay delay) {
  /// One false alarm in a hundred steps, reports complete.
  public static final EpisodeSettings DEFAULT = of(0.01);

  public EpisodeSettings {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha must be between 0 and 1, was " + alpha);
    }
  }

  /// Complete reports.
  public static EpisodeSettings of(double alpha) {
    return new EpisodeSettings(alpha, ReportingDelay.NONE);
  }
}
