package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.Optional;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.deaths.Paths;
import org.upstander.world.Probability;
import org.upstander.world.State;

/// The outlook of one state as of the run month.
///
/// @param state whose outlook it is
/// @param deaths what is recorded of past deaths, by type of violence
/// @param monthly futures of the coming months; empty where no source covers the state, which is
///   not a forecast of peace
/// @param before the futures as they stood one month earlier, over their own 12 months
/// @param structural the probability of a new mass killing, where a structural table was given
public record Outlook(
    State state,
    Deaths deaths,
    Optional<Paths> monthly,
    Optional<Paths> before,
    Optional<Structural> structural) {

  /// The distribution of all deaths in the next `months` months.
  public Optional<Forecast.Draws> next(int months) {
    return monthly.map(p -> p.sum(1, months));
  }

  /// The mean of deaths in the next 12 months; the order of the watchlist.
  public Optional<Double> expected() {
    return next(Watchlist.HORIZON).map(Forecast.Draws::mean);
  }

  /// How much more is expected for 12 months than was a month ago; negative is less.
  public Optional<Double> change() {
    return before.flatMap(b -> expected().map(e -> e - b.sum(1, Watchlist.HORIZON).mean()));
  }

  /// The probability of at least `deaths` deaths in the next 12 months.
  public Optional<Probability> atLeast(int deaths) {
    return next(Watchlist.HORIZON).map(d -> d.atLeast(deaths));
  }

  /// The last month in which anything is recorded for the state.
  public Optional<YearMonth> lastRecorded() {
    return deaths.lastRecorded();
  }
}
