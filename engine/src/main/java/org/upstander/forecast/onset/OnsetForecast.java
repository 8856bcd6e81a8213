package org.upstander.forecast.onset;

import java.util.List;
import org.upstander.forecast.Forecast;

/// What a model says about one state: a probability, or why there is none.
public sealed interface OnsetForecast {

  /// The row of the base year it is about.
  StateYear state();

  /// A forecast.
  ///
  /// @param onset the probability that a mass killing begins in the two years after the base year
  /// @param low the lower end of the 80 % interval of that probability
  /// @param high its upper end
  /// @param drivers by the size of what they add, the largest first; empty for a model without any
  record Given(
      StateYear state, Forecast.Binary onset, double low, double high, List<Driver> drivers)
      implements OnsetForecast {
    public Given {
      if (!(0 <= low && low <= high && high <= 1)) {
        throw new IllegalArgumentException(
            "an interval of probabilities, was " + low + ", " + high);
      }
      drivers = List.copyOf(drivers);
    }

    /// The probability as a number between 0 and 1.
    public double probability() {
      return onset.event().value();
    }
  }

  /// No forecast, because predictors are missing.
  ///
  /// @param predictors their names
  record Missing(StateYear state, List<String> predictors) implements OnsetForecast {
    public Missing {
      predictors = List.copyOf(predictors);
    }

    /// A sentence for a reader.
    public String reason() {
      return "no forecast: missing " + String.join(", ", predictors);
    }
  }
}
