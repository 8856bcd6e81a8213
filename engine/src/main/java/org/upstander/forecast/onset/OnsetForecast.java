package org.upstander.forecast.onset;

import java.util.List;
import org.upstander.forecast.Forecast;
import org.upstander.world.Probability;

/// What a model says about one state: a probability, or why there is none.
public sealed interface OnsetForecast {

  /// The row of the base year it is about.
  StateYear state();

  /// A forecast.
  ///
  /// @param onset the probability that a mass killing begins in the two years after the base year
  /// @param spread how sure that probability is
  /// @param drivers by the size of what they add, the largest first; empty for a model without any
  record Given(StateYear state, Forecast.Binary onset, OnsetSpread spread, List<Driver> drivers)
      implements OnsetForecast {
    public Given {
      drivers = List.copyOf(drivers);
    }

    /// A forecast whose interval, if need be, is widened to hold it.
    static Given of(StateYear state, double p, OnsetSpread spread, List<Driver> drivers) {
      var onset = new Forecast.Binary(new Probability(p));
      return new Given(state, onset, spread.holding(p), drivers);
    }

    /// The lower end of the 80 % interval of the probability.
    public double low() {
      return spread.low();
    }

    /// Its upper end.
    public double high() {
      return spread.high();
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
