package org.upstander.node.page;

import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Measure;
import org.upstander.world.Probability;

/// Writes the figures that rules ask for as the rest of the pages writes them.
final class MeasureFigures {
  /// Probabilities that are told apart by less than this are those of rare events.
  private static final double RARE = 0.05;

  private MeasureFigures() {}

  static String of(Measure measure, double value) {
    if (isProbability(measure)) {
      var p = new Probability(value);
      return measure.step() < RARE ? Figures.rare(p) : Figures.probability(p);
    }
    if (measure.id().equals("expected")) {
      return Figures.forecast(value);
    }
    return value == Math.rint(value) ? Figures.recorded(value) : Figures.value(value);
  }

  /// A figure beside a threshold: with another decimal where both would look the same and are not.
  static String beside(Measure measure, double value, double threshold) {
    String written = of(measure, value);
    boolean same = written.equals(of(measure, threshold)) && value != threshold;
    return same && isProbability(measure) ? Figures.share(value) : written;
  }

  /// What is known of a measure, beside a threshold.
  static String known(Texts texts, Measure measure, Input input, double threshold) {
    return switch (input) {
      case Input.Known(double value) -> beside(measure, value, threshold);
      case Input.Between(double low, double high, _, _) when Double.isInfinite(high) ->
          texts.get("level.at-least", beside(measure, low, threshold));
      case Input.Between(double low, double high, _, _) ->
          texts.get("level.between", of(measure, low), of(measure, high));
      case Input.Missing _ -> texts.get("no-data");
      case Input.NotAsked _ -> texts.get("level.not-asked");
    };
  }

  private static boolean isProbability(Measure measure) {
    return measure.limits().most().filter(most -> most == 1).isPresent();
  }
}
