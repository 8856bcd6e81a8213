package org.upstander.forecast.deaths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;

/// D01: a year of the past becomes a thousand futures.
class D01_FuturesOfAState {
  private static final int SUDAN = 625;
  private static final YearMonth JANUARY = YearMonth.of(2020, 1);
  private static final Panel A_YEAR =
      Panel.of(
          JANUARY,
          YearMonth.of(2020, 12),
          Map.of(SUDAN, Series.of(JANUARY, 0, 0, 0, 0, 0, 0, 12, 0, 30, 0, 0, 6)));

  @Test
  void theEmpiricalModelRepeatsTheYear() {
    var january = HistoryDeaths.empirical(12).fit(A_YEAR).forecast(SUDAN, 1, 1200).at(1);

    assertThat(january.atLeast(1).value()).isEqualTo(3 / 12.0);
    assertThat(january.atLeast(30).value()).isEqualTo(1 / 12.0);
    assertThat(january.mean()).isEqualTo(48 / 12.0);
  }

  @Test
  void theLastMonthIsForEverInTheModelLast() {
    var paths = HistoryDeaths.last().fit(A_YEAR).forecast(SUDAN, 12, 10);

    assertThat(paths.sum(1, 12).quantile(0.1)).isEqualTo(72);
    assertThat(paths.sum(1, 12).quantile(0.9)).isEqualTo(72);
  }

  @Test
  void everyMonthHasTheSameDistributionHoweverFuturesAreStrungTogether() {
    var loose = HistoryDeaths.fading(Memory.ofLast(12), 2, 0).fit(A_YEAR);
    var tied = HistoryDeaths.fading(Memory.ofLast(12), 2, 1).fit(A_YEAR);

    assertThat(loose.forecast(SUDAN, 12, 3600).at(7))
        .isEqualTo(tied.forecast(SUDAN, 12, 3600).at(3));
  }

  @Test
  void persistenceWidensTheYearAndKeepsItsMean() {
    var loose = HistoryDeaths.fading(new Memory(12, 6), 2, 0).fit(A_YEAR);
    var tied = HistoryDeaths.fading(new Memory(12, 6), 2, 1).fit(A_YEAR);
    var looseYear = loose.forecast(SUDAN, 12, 1000).sum(1, 12);
    var tiedYear = tied.forecast(SUDAN, 12, 1000).sum(1, 12);

    assertThat(tiedYear.mean()).isCloseTo(looseYear.mean(), withinPercentage(1));
    assertThat(tiedYear.quantile(0.9)).isGreaterThan(looseYear.quantile(0.9));
  }

  @Test
  void aStateNobodyCoversHasNoForecast() {
    var fitted = HistoryDeaths.fading().fit(A_YEAR);

    assertThatThrownBy(() -> fitted.forecast(2, 12, 1000)).hasMessageContaining("no data");
  }

  @Test
  void drawsAreWholeDeathsAndNeverNegative() {
    var paths = HistoryDeaths.fading().fit(A_YEAR).forecast(SUDAN, 12, 1000);

    assertThat(DoubleStream.of(paths.at(12).toArray()))
        .allSatisfy(d -> assertThat(d).isEqualTo(Math.rint(d)).isNotNegative());
  }
}
