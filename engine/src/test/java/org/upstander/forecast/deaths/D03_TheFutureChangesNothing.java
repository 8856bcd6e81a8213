package org.upstander.forecast.deaths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.score.backtest.DeathsWindow;

/// D03: what comes after the origin, other draws, or more threads do not change one bit.
class D03_TheFutureChangesNothing {
  private static final Panel WORLD = GivenWorld.of(11);
  private static final DeathsWindow WINDOW = new DeathsWindow(2016);

  private static List<Double> months(Panel panel) {
    return WINDOW.forecast(panel, PooledDeaths.chosen(), 200).values().stream()
        .flatMap(p -> IntStream.rangeClosed(1, 14).mapToObj(lead -> p.get(lead, 17)))
        .toList();
  }

  @Test
  void monthsFromTheOriginOnAreNotSeen() {
    var disturbed = new HashMap<Integer, Series>();
    for (int place : WORLD.places()) {
      var past = Series.from(WORLD.first(), GivenWorld.MONTHS);
      for (int t = 0; t < GivenWorld.MONTHS; t++) {
        YearMonth month = WORLD.first().plusMonths(t);
        double seen = WORLD.find(place).orElseThrow().get(month).orElseThrow();
        past.record(month, month.isBefore(WINDOW.origin()) ? seen : 777 * place);
      }
      disturbed.put(place, past.build());
    }

    assertThat(months(Panel.of(WORLD.first(), WORLD.last(), disturbed))).isEqualTo(months(WORLD));
  }

  @Test
  void oneThreadAndTwoGiveTheSameBits() throws Exception {
    try (var one = new ForkJoinPool(1);
        var two = new ForkJoinPool(2)) {
      assertThat(two.submit(() -> months(WORLD)).get())
          .isEqualTo(one.submit(() -> months(WORLD)).get());
    }
  }

  @Test
  void sumsAreSumsOfTheSameFutures() {
    var paths = PooledDeaths.chosen().fit(WORLD).forecast(GivenWorld.WAR, 36, 500);
    double means = IntStream.rangeClosed(1, 36).mapToDouble(lead -> paths.at(lead).mean()).sum();

    assertThat(paths.leads()).isEqualTo(36);
    assertThat(paths.sum(1, 36).mean())
        .isCloseTo(means, org.assertj.core.api.Assertions.withinPercentage(1e-9));
  }

  @Test
  void monthsWithoutDataArePassedOver() {
    var gappy = new HashMap<Integer, Series>();
    for (int place : WORLD.places()) {
      var some = Series.from(WORLD.first(), GivenWorld.MONTHS);
      for (int t = 0; t < GivenWorld.MONTHS; t++) {
        YearMonth month = WORLD.first().plusMonths(t);
        if ((t + place) % 7 != 0) {
          some.record(month, WORLD.find(place).orElseThrow().get(month).orElseThrow());
        }
      }
      gappy.put(place, some.build());
    }
    var fitted = PooledDeaths.chosen().fit(Panel.of(WORLD.first(), WORLD.last(), gappy));

    assertThat(fitted.forecast(GivenWorld.WAR, 12, 500).at(3).quantile(0.5)).isPositive();
  }

  @Test
  void fourYearsOfDataAreEnoughForThreeYearsAhead() {
    var history = new HashMap<Integer, Series>();
    YearMonth from = WORLD.last().minusMonths(47);
    for (int place : WORLD.places()) {
      double[] newest = WORLD.find(place).orElseThrow().latest(48);
      var series = Series.from(from, 48);
      for (int age = 0; age < 48; age++) {
        series.record(WORLD.last().minusMonths(age), newest[age]);
      }
      history.put(place, series.build());
    }
    var fitted = PooledDeaths.chosen().fit(Panel.of(from, WORLD.last(), history));

    for (int place : history.keySet()) {
      assertThat(fitted.forecast(place, 36, 100).leads()).isEqualTo(36);
    }
    assertThat(fitted.forecast(GivenWorld.WAR, 36, 100).at(36).quantile(0.5)).isPositive();
  }

  @Test
  void oneMonthOfOnePlaceIsEnough() {
    var one = Series.of(WORLD.first(), 5);
    var panel = Panel.of(WORLD.first(), WORLD.first(), java.util.Map.of(1, one));

    assertThat(PooledDeaths.chosen().fit(panel).forecast(1, 36, 10).leads()).isEqualTo(36);
  }
}
