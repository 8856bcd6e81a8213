package org.upstander.forecast.deaths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Panel;

/// D02: one month of massacre is not taken for a year of it, peace is not certain, and a war goes
/// on.
class D02_AfterASpike {
  private static final Panel WORLD = GivenWorld.of(7);
  private static final int PLACE = GivenWorld.UNREST;

  private static Paths futures(Panel panel, int place) {
    return PooledDeaths.chosen().fit(panel).forecast(place, 12, 1000);
  }

  @Test
  void aMonthFarAboveAllOthersIsNotExpectedTwelveTimesOver() {
    double[] months = new double[GivenWorld.MONTHS];
    Arrays.fill(months, 10);
    months[GivenWorld.MONTHS - 1] = 100_000;
    Panel spiked = GivenWorld.with(WORLD, PLACE, months);

    var year = futures(spiked, PLACE).sum(1, 12);
    var naive = HistoryDeaths.fading().fit(spiked).forecast(PLACE, 12, 1000).sum(1, 12);

    assertThat(year.mean()).isLessThan(20_000).isLessThan(naive.mean() / 5);
    assertThat(year.quantile(0.5)).isBetween(60.0, 5_000.0);
  }

  @Test
  void noFutureIsWorseThanTwiceTheWorstMonthUnlessAnotherPlaceSawIt() {
    double worstAnywhere =
        WORLD.places().stream()
            .flatMap(p -> WORLD.find(p).stream())
            .mapToDouble(s -> Arrays.stream(s.latest(GivenWorld.MONTHS)).max().orElse(0))
            .max()
            .orElseThrow();

    for (int place : WORLD.places()) {
      for (int lead : new int[] {1, 6, 12}) {
        assertThat(futures(WORLD, place).at(lead).quantile(1)).isLessThan(2 * worstAnywhere);
      }
    }
  }

  @Test
  void aPlaceAtPeaceIsNotCertainOfIt() {
    var peace = futures(WORLD, GivenWorld.PEACE).sum(1, 12);

    assertThat(peace.atLeast(1).value()).isBetween(0.001, 0.1);
    assertThat(peace.quantile(0.5)).isZero();
  }

  @Test
  void placesThatBothHaveTenYearsOfPeaceHaveTheSameMonths() {
    // Both erupt never, so nothing is known that would tell them apart.
    var one = futures(WORLD, GivenWorld.PEACE).at(6);
    var other = futures(WORLD, GivenWorld.PEACE + 1).at(6);

    // Within one draw of 1,000.
    assertThat(one.atLeast(1).value()).isCloseTo(other.atLeast(1).value(), within(0.0011));
  }

  @Test
  void aWarGoesOnAtAboutItsLevel() {
    double lastYear = WORLD.find(GivenWorld.WAR).orElseThrow().sumOfLatest(12).orElseThrow();
    var year = futures(WORLD, GivenWorld.WAR).sum(1, 12);

    assertThat(year.quantile(0.05)).isLessThan(lastYear);
    assertThat(year.quantile(0.95)).isGreaterThan(lastYear);
    assertThat(year.quantile(0.5)).isBetween(lastYear / 4, lastYear * 4);
  }
}
