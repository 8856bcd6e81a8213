package org.upstander.forecast.onset;

import java.util.OptionalDouble;

/// How sure a forecast is, from fits to other draws of the states.
///
/// @param low the lower end of the 80 % interval of the probability
/// @param high its upper end
/// @param topThirty the share of the fits in which the state is among the thirty highest of its
///   year, between 0 and 1; empty without such fits
public record OnsetSpread(double low, double high, OptionalDouble topThirty) {
  public OnsetSpread {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException("an interval of probabilities, was " + low + ", " + high);
    }
  }

  /// Nothing is known of how sure it is.
  static OnsetSpread unknown(double probability) {
    return new OnsetSpread(probability, probability, OptionalDouble.empty());
  }

  /// The same, widened to hold the forecast itself.
  OnsetSpread holding(double probability) {
    return new OnsetSpread(Math.min(low, probability), Math.max(high, probability), topThirty);
  }
}
