package org.upstander.response.effect;

import java.time.LocalDate;
import org.upstander.forecast.Forecast;

/// What a forecast said, in three numbers of the unit of what is counted.
///
/// @param span what is counted, where and when
/// @param forecast the id of the forecast on record
/// @param issued the last day it could know of
/// @param low the outcome was to fall below it with probability 0.1
/// @param middle its median
/// @param high the outcome was to fall above it with probability 0.1
public record Expectation(
    Span span, String forecast, LocalDate issued, double low, double middle, double high) {
  /// The levels of the two ends.
  public static final double LOW = 0.1;

  public static final double HIGH = 0.9;

  public Expectation {
    // Written as a negation so that NaN is refused too.
    if (!(low <= middle && middle <= high)) {
      throw new IllegalArgumentException(
          "the numbers of a forecast do not rise: %s, %s, %s".formatted(low, middle, high));
    }
  }

  /// What draws from a forecast say.
  public static Expectation of(Span span, String forecast, LocalDate issued, Forecast.Draws draws) {
    return new Expectation(
        span, forecast, issued, draws.quantile(LOW), draws.quantile(0.5), draws.quantile(HIGH));
  }
}
