package org.upstander.forecast.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// O05: what the risk of a state would be if a condition were another, forecast anew.
class O05_WhatIf {
  private static final OnsetTable WORLD = GivenTable.world(1);
  private static final EnsembleOnset MODEL = EnsembleOnset.DEFAULT.withReplicates(0);

  private static Map<Integer, Double> forecasts(OnsetTable table, int baseYear) {
    var byState = new TreeMap<Integer, Double>();
    for (var forecast : MODEL.fit(table.knownAt(baseYear)).forecasts()) {
      if (forecast instanceof OnsetForecast.Given given) {
        byState.put(given.state().ccode(), given.probability());
      }
    }
    return byState;
  }

  @Test
  void aCoupInOneStateMovesThatState() {
    double coup =
        WORLD.rows().stream()
            .filter(r -> r.ccode() == 12 && r.year() == 1996)
            .findFirst()
            .orElseThrow()
            .values()[0];
    var before = forecasts(WORLD, 1996);
    var after = forecasts(WORLD.with(12, 1996, "coup", 1 - coup), 1996);
    assertThat(probability(after)).isNotEqualTo(probability(before));
    assertThat(probability(after) > probability(before)).isEqualTo(coup == 0);
    assertThat(forecasts(WORLD.with(12, 1996, "coup", coup), 1996)).isEqualTo(before);
  }

  private static double probability(Map<Integer, Double> forecasts) {
    return Objects.requireNonNull(forecasts.get(12));
  }

  @Test
  void aValueCarriedForwardIsCarriedAnew() {
    // State 7 has no growth figure in 1998, so 1997's stands in; another one there is felt in 1998.
    var supposed = WORLD.with(7, 1997, "growth", -2.0);
    var history = supposed.knownAt(1998);
    var row = history.present().stream().filter(r -> r.ccode() == 7).findFirst().orElseThrow();
    assertThat(new OnsetDesign(history).row(row)[2]).isEqualTo(-2.0);
  }

  @Test
  void whatCannotBeSupposedIsRefusedWithWhatCan() {
    assertThatThrownBy(() -> WORLD.with(12, 1996, "mortalty", 1))
        .hasMessage("no predictor is called mortalty; the nearest are mortality, growth, coup");
    assertThatThrownBy(() -> WORLD.with(12, 1996, "coup", 0.5))
        .hasMessage("coup is one of [0.0, 1.0] in the table; 0.5 cannot be judged");
    assertThatThrownBy(() -> WORLD.with(12, 1996, "mortality", 90))
        .hasMessageStartingWith("mortality lies between")
        .hasMessageEndingWith("in the table; 90.0 cannot be judged");
    assertThatThrownBy(() -> WORLD.with(12, 2030, "coup", 1))
        .hasMessage("the table has no row of the state 12 in 2030");
  }
}
