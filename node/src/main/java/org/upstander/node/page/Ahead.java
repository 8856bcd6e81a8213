package org.upstander.node.page;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.deaths.Paths;
import org.upstander.world.Probability;

/// The forecast of one coming month as it is shown: middle, three ranges, two probabilities.
///
/// @param median deaths; as many futures lie below as above
/// @param half the range that holds the middle 50 % of futures
/// @param most the range that holds the middle 80 %
/// @param nearlyAll the range that holds the middle 95 %
/// @param any the probability of at least 1 death
/// @param many the probability of at least 25 deaths
record Ahead(
    YearMonth month,
    double median,
    Range half,
    Range most,
    Range nearlyAll,
    Probability any,
    Probability many) {

  /// Deaths from `low` to `high`.
  record Range(double low, double high) {
    static Range middle(Forecast.Draws draws, double share) {
      return new Range(draws.quantile((1 - share) / 2), draws.quantile((1 + share) / 2));
    }

    @Override
    public String toString() {
      return Figures.interval(low, high);
    }
  }

  /// Every month of `paths`, the first being the one after `origin`.
  static List<Ahead> of(Paths paths, YearMonth origin) {
    return IntStream.rangeClosed(1, paths.leads())
        .mapToObj(lead -> of(paths.at(lead), origin.plusMonths(lead)))
        .toList();
  }

  private static Ahead of(Forecast.Draws draws, YearMonth month) {
    return new Ahead(
        month,
        draws.quantile(0.5),
        Range.middle(draws, 0.5),
        Range.middle(draws, 0.8),
        Range.middle(draws, 0.95),
        draws.atLeast(1),
        draws.atLeast(25));
  }
}
