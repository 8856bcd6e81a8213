package org.upstander.forecast.deaths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.Violence;

/// D06: who a state is does not matter, only what was recorded there.
class D06_TheSameStandard {
  private static final int LEADS = 12;
  private static final int DRAWS = 200;
  private static final Panel WORLD = GivenWorld.of(20261);

  @Test
  void statesAtPeaceForTenYearsGetTheSameForecast() {
    var fitted = TypedDeaths.fit(PooledDeaths.chosen(), Map.of(Violence.STATE_BASED, WORLD));
    int[] quiet =
        WORLD.places().stream()
            .mapToInt(Integer::intValue)
            .filter(place -> sum(place) == 0)
            .limit(3)
            .toArray();

    assertThat(quiet).hasSize(3);
    var first = forecast(fitted, quiet[0]);
    assertThat(first.sum(1, LEADS)).isEqualTo(forecast(fitted, quiet[1]).sum(1, LEADS));
    assertThat(first.at(5)).isEqualTo(forecast(fitted, quiet[2]).at(5));
  }

  @Test
  void exchangingTwoNamesExchangesTheirForecastsAndNothingElse() {
    int war = GivenWorld.WAR;
    int other = GivenWorld.WAR + 1;
    Map<Integer, Series> exchanged = new HashMap<>();
    WORLD.places().forEach(p -> exchanged.put(p, WORLD.find(p).orElseThrow()));
    exchanged.put(war, WORLD.find(other).orElseThrow());
    exchanged.put(other, WORLD.find(war).orElseThrow());
    var swapped = Panel.of(WORLD.first(), WORLD.last(), exchanged);

    var before = PooledDeaths.chosen().fit(WORLD);
    var after = PooledDeaths.chosen().fit(swapped);

    assertThat(after.forecast(other, LEADS, DRAWS).sum(1, LEADS))
        .isEqualTo(before.forecast(war, LEADS, DRAWS).sum(1, LEADS));
  }

  private static double sum(int place) {
    return WORLD.find(place).orElseThrow().sumOfLatest(120).orElseThrow();
  }

  private static Paths forecast(TypedDeaths fitted, int place) {
    return fitted.forecast(place, LEADS, DRAWS).orElseThrow().total();
  }
}
