package org.upstander.forecast.deaths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.score.backtest.EscalationBacktest;

/// D05: violence begins where a quiet year ends.
class D05_ViolenceBegins {
  private static final YearMonth JANUARY = YearMonth.of(2020, 1);
  private static final YearMonth NEXT = YearMonth.of(2021, 1);
  private static final Escalation ONSET = Escalation.STANDARD;

  @Test
  void aYearBelowTwentyFiveAMonthIsQuiet() {
    var quiet = Series.of(JANUARY, 0, 24, 3, 0, 0, 0, 0, 0, 0, 0, 0, 24);
    var loud = Series.of(JANUARY, 0, 25, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    assertThat(ONSET.quiet(quiet, NEXT)).isTrue();
    assertThat(ONSET.quiet(loud, NEXT)).isFalse();
  }

  @Test
  void aYearWithAGapIsNotKnownToBeQuiet() {
    var series = Series.from(JANUARY, 12);
    for (int m = 0; m < 11; m++) {
      series.record(JANUARY.plusMonths(m), 0);
    }

    assertThat(ONSET.quiet(series.build(), NEXT)).isFalse();
  }

  @Test
  void whatIsNotRecordedIsNotPeace() {
    var series = Series.of(JANUARY, 0, 0, 30, 0);

    assertThat(ONSET.happened(series, JANUARY, 2)).contains(false);
    assertThat(ONSET.happened(series, JANUARY, 12)).contains(true);
    assertThat(ONSET.happened(series, JANUARY.plusMonths(3), 12)).isEmpty();
  }

  @Test
  void theChanceGrowsWithTimeAndIsNeverCertain() {
    var paths = PooledDeaths.chosen().fit(GivenWorld.of(5)).forecast(GivenWorld.UNREST, 12, 1000);

    double before = 0;
    for (int months = 1; months <= 12; months++) {
      double now = ONSET.within(paths, months).value();
      assertThat(now).isGreaterThanOrEqualTo(before).isStrictlyBetween(0.0, 1.0);
      before = now;
    }
  }

  @Test
  void ratesOfThePastAreCountedFromThePastOnly() {
    double[] months = new double[72];
    months[30] = 100; // July 2017
    months[66] = 100; // July 2020
    var first = YearMonth.of(2015, 1);
    var peace = Series.of(first, new double[72]);
    var panel =
        Panel.of(first, YearMonth.of(2020, 12), Map.of(1, Series.of(first, months), 2, peace));
    var question = new EscalationBacktest.Question(ONSET, 2017, 2020, 12);

    var rows = EscalationBacktest.run(panel, new ZeroDeaths(), question).rows();

    // January 2018 is not quiet in place 1; two Januaries of 2016 are known at the first origin.
    assertThat(rows).hasSize(7);
    assertThat(rows.getFirst().pooled()).isEqualTo(0.5 / 3);
    var last = rows.stream().filter(r -> r.origin() == 2020 && r.place() == 1).findFirst();
    assertThat(last.orElseThrow().happened()).isTrue();
    assertThat(last.orElseThrow().pooled()).isEqualTo(1.5 / 8);
    assertThat(last.orElseThrow().own()).isEqualTo((1 + 1.5 / 8) / 4);
  }
}
