package org.upstander.score;

import org.upstander.world.Probability;

/// Proper scores of the probability of an event. Lower is better; each is lowest on average for the
/// forecaster who says what she believes.
public final class BinaryScore {
  private BinaryScore() {}

  /// Brier score: the squared difference between a forecast probability and what happened.
  ///
  /// Range 0 (certain and right) to 1 (certain and wrong); a constant 0.5 scores 0.25. With events
  /// as rare as onsets of mass killing, compare it with the score of the base rate, never with
  /// 0.25.
  ///
  /// Source: Brier, G. W. (1950), *Monthly Weather Review* 78(1), 1–3, in the two-class form that
  /// halves the original sum.
  public static double brier(Probability forecast, boolean happened) {
    return brier(forecast.value(), happened);
  }

  /// Log score: minus the natural logarithm of the probability given to what happened. Range 0 to
  /// infinity, which it reaches when the impossible happens.
  ///
  /// Source: Good, I. J. (1952), *Journal of the Royal Statistical Society B* 14(1), 107–114.
  public static double log(Probability forecast, boolean happened) {
    return log(forecast.value(), happened);
  }

  static double brier(double forecast, boolean happened) {
    double gap = forecast - (happened ? 1 : 0);
    return gap * gap;
  }

  static double log(double forecast, boolean happened) {
    return -(happened ? StrictMath.log(forecast) : StrictMath.log1p(-forecast));
  }

  /// The mean Brier score of many forecasts.
  public static double meanBrier(double[] forecast, boolean[] happened) {
    Outcomes.requireProbabilities(forecast, happened);
    double sum = 0;
    for (int i = 0; i < forecast.length; i++) {
      sum += brier(forecast[i], happened[i]);
    }
    return sum / forecast.length;
  }

  /// The mean log score of many forecasts, each first moved to at least 1e-15 from 0 and from 1, so
  /// that one impossible event does not end the comparison.
  public static double meanLog(double[] forecast, boolean[] happened) {
    Outcomes.requireProbabilities(forecast, happened);
    double sum = 0;
    for (int i = 0; i < forecast.length; i++) {
      sum += log(Math.clamp(forecast[i], 1e-15, 1 - 1e-15), happened[i]);
    }
    return sum / forecast.length;
  }
}
