package org.upstander.score.backtest;

import org.upstander.score.BinaryScore;
import org.upstander.score.Calibration;
import org.upstander.score.PrecisionRecall;
import org.upstander.score.RocCurve;

/// How good probabilities of a rare event were.
///
/// @param cases forecasts
/// @param events how many of them were followed by the event
/// @param expected how many events the probabilities add up to; right if near `events`
/// @param area the area under the receiver operating characteristic; 0.5 is guessing, 1 perfect
/// @param averagePrecision the mean precision over recalls; guessing gives the rate of events
/// @param brier the mean Brier score, lower is better
/// @param logLoss the mean log score in nats, lower is better
/// @param slope the slope of calibration: 1 is right, below 1 the probabilities are too extreme;
///   NaN where they are all equal
public record EventScores(
    int cases,
    int events,
    double expected,
    double area,
    double averagePrecision,
    double brier,
    double logLoss,
    double slope) {
  /// @throws IllegalArgumentException if the event followed every forecast or none
  public static EventScores of(double[] probability, boolean[] happened) {
    int events = 0;
    double expected = 0;
    for (int i = 0; i < happened.length; i++) {
      events += happened[i] ? 1 : 0;
      expected += probability[i];
    }
    if (events == 0 || events == happened.length) {
      throw new IllegalArgumentException(
          events + " of " + happened.length + " forecasts were followed by the event");
    }
    return new EventScores(
        happened.length,
        events,
        expected,
        RocCurve.of(probability, happened).area(),
        PrecisionRecall.of(probability, happened).averagePrecision(),
        BinaryScore.meanBrier(probability, happened),
        BinaryScore.meanLog(probability, happened),
        Calibration.of(probability, happened).slope());
  }
}
