package org.upstander.record.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.deaths.TypedDeaths;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.record.codec.RecordCodec;
import org.upstander.source.Violence;
import org.upstander.world.Probability;
import org.upstander.world.State;
import org.upstander.world.States;

/// L13: what goes on record of a forecast are the very numbers of the outlook, with days on which
/// they can be checked.
class L13_AForecastGoesOnRecord {
  private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
  private static final YearMonth START = YearMonth.of(2024, 1);
  private static final State KENYA = States.world().get(501);
  private static final OutlookForecast.Made MADE =
      new OutlookForecast.Made("1.0", List.of("b".repeat(64), "a".repeat(64), "b".repeat(64)));

  private static Structural structural(int baseYear) {
    return new Structural(
        baseYear,
        new Probability(0.01),
        new Probability(0.03),
        new Probability(0.01),
        new Probability(0.07),
        4,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Outlook outlook(double deaths, Optional<Structural> structural) {
    var series = Series.from(START, 24);
    for (int i = 0; i < 24; i++) {
      series.record(START.plusMonths(i), deaths + i);
    }
    var byType = new EnumMap<Violence, Series>(Violence.class);
    byType.put(Violence.STATE_BASED, series.build());
    var panels = new EnumMap<Violence, Panel>(Violence.class);
    byType.forEach(
        (type, s) -> panels.put(type, Panel.of(START, DECEMBER, Map.of(KENYA.code(), s))));
    return new Outlook(
        KENYA,
        Deaths.of(START, DECEMBER, byType, EnumSet.of(Violence.STATE_BASED)),
        TypedDeaths.fit(DeathsModels.named("fading"), panels).forecast(KENYA.code(), 12, 200),
        Optional.empty(),
        structural);
  }

  private static Watchlist watchlist(Outlook outlook) {
    return new Watchlist(DECEMBER, Set.of(Violence.STATE_BASED), "fading", List.of(outlook));
  }

  @Test
  void spansAndChancesAreThoseOfTheOutlook() {
    var outlook = outlook(80, Optional.of(structural(2024)));
    var forecast = OutlookForecast.of(watchlist(outlook), outlook, MADE).orElseThrow();

    assertThat(forecast.counts())
        .extracting(ForecastBody.Count::last)
        .containsExactly(
            LocalDate.parse("2026-01-31"),
            LocalDate.parse("2026-03-31"),
            LocalDate.parse("2026-06-30"),
            LocalDate.parse("2026-12-31"));
    assertThat(forecast.counts())
        .allMatch(c -> c.first().equals(LocalDate.parse("2026-01-01")))
        .allMatch(c -> c.measure().equals("deaths in organised violence"));
    var year = outlook.next(12).orElseThrow();
    assertThat(forecast.counts().getLast().low()).isEqualTo(year.quantile(0.1));
    assertThat(forecast.counts().getLast().middle()).isEqualTo(year.quantile(0.5));
    assertThat(forecast.counts().getLast().high()).isEqualTo(year.quantile(0.9));
    assertThat(forecast.chances())
        .extracting(ForecastBody.Chance::event)
        .containsExactly(
            "25 or more deaths in organised violence within 12 months",
            "1,000 or more deaths in organised violence within 12 months",
            "a new mass killing begins");
    assertThat(forecast.chances().get(1).probability())
        .isEqualTo(outlook.atLeast(1_000).orElseThrow());
    assertThat(forecast.chances().getLast().by()).isEqualTo(LocalDate.parse("2026-12-31"));
    assertThat(forecast.inputs()).containsExactly("a".repeat(64), "b".repeat(64));
    assertThat(
            RecordCodec.read(RecordCodec.write(forecast, ForecastBody.class), ForecastBody.class))
        .isEqualTo(forecast);
  }

  @Test
  void aForecastWhoseYearsAreOverIsLeftOut() {
    var outlook = outlook(80, Optional.of(structural(2023)));
    assertThat(OutlookForecast.of(watchlist(outlook), outlook, MADE).orElseThrow().chances())
        .noneMatch(c -> c.event().equals(OutlookForecast.ONSET));
  }

  @Test
  void whereNothingIsForecastNothingIsPublished() {
    var silent =
        new Outlook(
            KENYA,
            Deaths.of(START, DECEMBER, Map.of(), EnumSet.of(Violence.STATE_BASED)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(OutlookForecast.of(watchlist(silent), silent, MADE)).isEmpty();
  }
}
