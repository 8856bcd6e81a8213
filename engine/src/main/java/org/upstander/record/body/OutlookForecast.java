package org.upstander.record.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;

/// The forecasts of a state as they go on record: deaths in the coming months as spans, and the
/// chances of what can be checked later.
public final class OutlookForecast {
  /// What is counted.
  public static final String DEATHS = "deaths in organised violence";

  /// The event with the lower threshold.
  public static final String AT_LEAST_25 = event("25");

  /// The event with the higher one.
  public static final String AT_LEAST_1000 = event("1,000");

  /// The event of the structural risk.
  public static final String ONSET = "a new mass killing begins";

  private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

  /// Who made it from what.
  ///
  /// @param version of the product
  /// @param inputs the SHA-256 of each file it rests on
  public record Made(String version, List<String> inputs) {
    public Made {
      inputs = inputs.stream().sorted().distinct().toList();
    }
  }

  private OutlookForecast() {}

  private static String event(String least) {
    return least + " or more " + DEATHS + " within 12 months";
  }

  /// What the outlook of a state says; empty if it says nothing, as of a state that no source
  /// covers.
  public static Optional<ForecastBody.Published> of(
      Watchlist watchlist, Outlook outlook, Made made) {
    var counts = counts(watchlist.month(), outlook);
    var chances = chances(watchlist.month(), outlook);
    return counts.isEmpty() && chances.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ForecastBody.Published(
                watchlist.month(),
                watchlist.model(),
                made.version(),
                made.inputs(),
                counts,
                chances));
  }

  private static List<ForecastBody.Count> counts(YearMonth month, Outlook outlook) {
    var counts = new ArrayList<ForecastBody.Count>();
    for (int months : MONTHS) {
      outlook.next(months).ifPresent(draws -> counts.add(count(month, months, draws)));
    }
    return counts;
  }

  private static ForecastBody.Count count(YearMonth month, int months, Forecast.Draws draws) {
    return new ForecastBody.Count(
        DEATHS,
        month.plusMonths(1).atDay(1),
        month.plusMonths(months).atEndOfMonth(),
        draws.quantile(0.1),
        draws.quantile(0.5),
        draws.quantile(0.9));
  }

  private static List<ForecastBody.Chance> chances(YearMonth month, Outlook outlook) {
    var by = month.plusMonths(Watchlist.HORIZON).atEndOfMonth();
    var chances = new ArrayList<ForecastBody.Chance>();
    outlook.atLeast(25).ifPresent(p -> chances.add(chance(AT_LEAST_25, by, p)));
    outlook.atLeast(1_000).ifPresent(p -> chances.add(chance(AT_LEAST_1000, by, p)));
    outlook.structural().flatMap(s -> onset(s, month)).ifPresent(chances::add);
    return chances;
  }

  private static ForecastBody.Chance chance(
      String event, LocalDate by, org.upstander.world.Probability probability) {
    return new ForecastBody.Chance(event, by, probability, Optional.empty(), Optional.empty());
  }

  /// Empty once the two years are over.
  private static Optional<ForecastBody.Chance> onset(Structural risk, YearMonth month) {
    return risk.over(month)
        ? Optional.empty()
        : Optional.of(
            new ForecastBody.Chance(
                ONSET,
                LocalDate.of(risk.lastYear(), 12, 31),
                risk.withinTwoYears(),
                Optional.of(risk.low()),
                Optional.of(risk.high())));
  }
}
