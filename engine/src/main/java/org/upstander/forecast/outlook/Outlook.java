package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.Optional;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.forecast.deaths.Paths;
import org.upstander.forecast.deaths.TypedPaths;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.world.Probability;
import org.upstander.world.State;

/// The outlook of one state as of the run month. Immutable and safe to share between threads.
///
/// This is a class and not a record because it keeps the sums over its futures, which are asked for
/// again and again.
public final class Outlook {
  private final State state;
  private final Deaths deaths;
  private final Optional<TypedPaths> futures;
  private final Optional<Paths> monthly;
  private final Optional<Structural> structural;
  private final Optional<Forecast.Draws> quarter;
  private final Optional<Forecast.Draws> year;
  private final Optional<Double> expected;
  private final Optional<Double> change;
  private final Optional<Probability> outbreak;

  /// @param state whose outlook it is
  /// @param deaths what is recorded of past deaths, by type of violence
  /// @param futures the coming months by type of violence, of which all together are the deaths
  ///   forecast; empty where no source covers the state, which is not a forecast of peace
  /// @param before the futures as they stood one month earlier, over their own 12 months
  /// @param structural the probability of a new mass killing, where a structural table was given
  public Outlook(
      State state,
      Deaths deaths,
      Optional<TypedPaths> futures,
      Optional<Paths> before,
      Optional<Structural> structural) {
    this.state = state;
    this.deaths = deaths;
    this.futures = futures;
    this.monthly = futures.map(TypedPaths::total);
    this.structural = structural;
    this.quarter = monthly.map(p -> p.sum(1, Watchlist.HORIZON / 4));
    this.year = monthly.map(p -> p.sum(1, Watchlist.HORIZON));
    this.expected = year.map(Forecast.Draws::mean);
    this.change = before.flatMap(b -> expected.map(e -> e - b.sum(1, Watchlist.HORIZON).mean()));
    this.outbreak = monthly.flatMap(p -> outbreak(deaths.total(), p));
  }

  public State state() {
    return state;
  }

  public Deaths deaths() {
    return deaths;
  }

  /// The chance that violence begins, for a state that has been quiet.
  private static Optional<Probability> outbreak(Series total, Paths futures) {
    var escalation = Escalation.STANDARD;
    return escalation.quiet(total, total.last().plusMonths(1))
        ? Optional.of(escalation.within(futures, Watchlist.HORIZON))
        : Optional.empty();
  }

  /// Futures of all types of the basis together, [Watchlist#REACH] months ahead.
  public Optional<Paths> monthly() {
    return monthly;
  }

  /// Futures of one type of violence; empty if it is not of the basis or no source covers it.
  public Optional<Paths> monthly(Violence type) {
    return futures.flatMap(f -> f.find(type));
  }

  /// The distribution of deaths of one type in the next 12 months.
  public Optional<Forecast.Draws> year(Violence type) {
    return monthly(type).map(p -> p.sum(1, Watchlist.HORIZON));
  }

  /// For a state without a month of 25 or more deaths in the last 12 months: the probability of
  /// such a month in the next 12. Empty for others, also for a state of which a month is unknown.
  public Optional<Probability> outbreak() {
    return outbreak;
  }

  /// The same of one type of violence alone. Empty also if the type is not forecast.
  public Optional<Probability> outbreak(Violence type) {
    return deaths.find(type).flatMap(past -> monthly(type).flatMap(p -> outbreak(past, p)));
  }

  public Optional<Structural> structural() {
    return structural;
  }

  /// The distribution of all deaths in the next `months` months.
  public Optional<Forecast.Draws> next(int months) {
    return switch (months) {
      case Watchlist.HORIZON / 4 -> quarter;
      case Watchlist.HORIZON -> year;
      default -> monthly.map(p -> p.sum(1, months));
    };
  }

  /// The mean of deaths in the next 12 months; the order of the watchlist.
  public Optional<Double> expected() {
    return expected;
  }

  /// How much more is expected for 12 months than was a month ago; negative is less.
  public Optional<Double> change() {
    return change;
  }

  /// The probability of at least `threshold` deaths in the next 12 months.
  public Optional<Probability> atLeast(int threshold) {
    return year.map(d -> d.atLeast(threshold));
  }

  /// The last month in which the total is known for the state.
  public Optional<YearMonth> lastRecorded() {
    return deaths.lastRecorded();
  }
}
