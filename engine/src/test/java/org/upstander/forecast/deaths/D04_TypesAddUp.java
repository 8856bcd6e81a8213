package org.upstander.forecast.deaths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.Violence;

/// D04: the types of violence are futures of one place, and add up within each.
class D04_TypesAddUp {
  private static final Panel BATTLES = GivenWorld.of(1);
  private static final Panel CIVILIANS = GivenWorld.of(3);
  private static final Map<Violence, Panel> PANELS =
      Map.of(
          Violence.STATE_BASED, BATTLES,
          Violence.NON_STATE, GivenWorld.of(2),
          Violence.ONE_SIDED, CIVILIANS);
  private static final TypedDeaths FITTED = TypedDeaths.fit(PooledDeaths.chosen(), PANELS);

  @Test
  void everyMonthOfEveryFutureIsTheSumOfItsTypes() {
    var typed = FITTED.forecast(GivenWorld.WAR, 36, 200).orElseThrow();
    var total = typed.total();

    for (int lead = 1; lead <= 36; lead++) {
      for (int i = 0; i < 200; i++) {
        double sum = 0;
        for (Violence type : Violence.values()) {
          sum += typed.find(type).orElseThrow().get(lead, i);
        }
        assertThat(total.get(lead, i)).isEqualTo(sum);
      }
    }
  }

  @Test
  void joiningLeavesEveryTypeAsItWasForecast() {
    var typed = FITTED.forecast(GivenWorld.WAR, 12, 200).orElseThrow();
    var alone = PooledDeaths.chosen().fit(CIVILIANS).forecast(GivenWorld.WAR, 12, 200);

    assertThat(typed.find(Violence.ONE_SIDED).orElseThrow().at(5)).isEqualTo(alone.at(5));
    assertThat(typed.find(Violence.ONE_SIDED).orElseThrow().sum(1, 12)).isEqualTo(alone.sum(1, 12));
  }

  @Test
  void badFuturesAreSomewhatBadInAllTypes() {
    var typed = FITTED.forecast(GivenWorld.WAR, 12, 2000).orElseThrow();
    double correlation =
        correlation(
            ranks(typed.find(Violence.STATE_BASED).orElseThrow()),
            ranks(typed.find(Violence.ONE_SIDED).orElseThrow()));

    assertThat(correlation).isBetween(TypedDeaths.TOGETHER - 0.1, TypedDeaths.TOGETHER + 0.1);
  }

  @Test
  void aTypeNobodyRecordsIsLeftOutAndNotZero() {
    var panel = BATTLES;
    var elsewhere =
        Panel.of(
            panel.first(), panel.last(), Map.of(GivenWorld.WAR, Series.of(panel.first(), 1, 2)));
    var fitted =
        TypedDeaths.fit(
            PooledDeaths.chosen(),
            Map.of(Violence.STATE_BASED, panel, Violence.NON_STATE, elsewhere));

    var typed = fitted.forecast(GivenWorld.PEACE, 12, 100).orElseThrow();
    assertThat(typed.types()).containsExactly(Violence.STATE_BASED);
    assertThat(fitted.forecast(999, 12, 100)).isEmpty();
    assertThatThrownBy(() -> typed.sum(Set.of(Violence.NON_STATE)))
        .hasMessageContaining("NON_STATE");
  }

  private static int[] ranks(Paths paths) {
    double[] sums = new double[paths.draws()];
    for (int lead = 1; lead <= paths.leads(); lead++) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += paths.get(lead, i);
      }
    }
    int[] order =
        IntStream.range(0, sums.length)
            .boxed()
            .sorted((a, b) -> Double.compare(sums[a], sums[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] rank = new int[sums.length];
    for (int r = 0; r < order.length; r++) {
      rank[order[r]] = r;
    }
    return rank;
  }

  private static double correlation(int[] a, int[] b) {
    double middle = (a.length - 1) / 2.0;
    double both = 0;
    double one = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - middle) * (b[i] - middle);
      one += (a[i] - middle) * (a[i] - middle);
    }
    return both / one;
  }
}
