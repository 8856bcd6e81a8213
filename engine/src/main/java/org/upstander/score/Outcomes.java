package org.upstander.score;

/// What every score of many binary forecasts asks of its input.
final class Outcomes {
  private Outcomes() {}

  static void requireSameLength(int forecasts, int outcomes) {
    if (forecasts != outcomes) {
      throw new IllegalArgumentException(
          "as many outcomes as forecasts are needed, had " + outcomes + " for " + forecasts);
    }
    if (forecasts == 0) {
      throw new IllegalArgumentException("at least one forecast is needed");
    }
  }

  static void requireProbabilities(double[] forecast, boolean[] happened) {
    requireSameLength(forecast.length, happened.length);
    for (int i = 0; i < forecast.length; i++) {
      if (!(forecast[i] >= 0 && forecast[i] <= 1)) {
        throw new IllegalArgumentException(
            "forecast " + i + " must be a probability, was " + forecast[i]);
      }
    }
  }

  /// The number of events, refusing input in which nothing, or everything, happened.
  static int requireBothKinds(double[] score, boolean[] happened) {
    requireSameLength(score.length, happened.length);
    int events = 0;
    for (int i = 0; i < score.length; i++) {
      if (Double.isNaN(score[i])) {
        throw new IllegalArgumentException("forecast " + i + " is missing");
      }
      events += happened[i] ? 1 : 0;
    }
    if (events == 0 || events == score.length) {
      throw new IllegalArgumentException(
          "ranking needs an event and a non-event, had " + events + " of " + score.length);
    }
    return events;
  }
}
