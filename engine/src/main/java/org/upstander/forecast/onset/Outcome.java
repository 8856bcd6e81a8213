package org.upstander.forecast.onset;

/// Whether a mass killing began in the years an outcome is about.
public enum Outcome {
  /// It is not known, or not yet.
  ABSENT,
  NO,
  YES;

  /// From a 0 or a 1.
  public static Outcome of(boolean happened) {
    return happened ? YES : NO;
  }

  public boolean isKnown() {
    return this != ABSENT;
  }
}
