package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Of the signals among thousands of series only a known share is false.
class FalseDiscoveryTest {
  /// Sorted: .005 .01 .03 .5; times 4 over the rank: .02 .02 .04 .5.
  @Test
  void fourSeriesByHand() {
    var pValues = List.of(0.03, 0.005, Double.NaN, 0.5, 0.01);

    assertThat(FalseDiscovery.signals(pValues, 0.03)).containsExactlyInAnyOrder(1, 4);
    assertThat(FalseDiscovery.adjusted(pValues).get(0)).isCloseTo(0.04, within(1e-12));
    assertThat(FalseDiscovery.adjusted(pValues)).doesNotContainKey(2);
  }

  @Test
  void atMostTheShareIsFalse() {
    long seed = 9;
    var random = new SplittableRandom(seed);
    double wrong = 0;
    for (int run = 0; run < 200; run++) {
      var pValues = new ArrayList<Double>();
      for (int i = 0; i < 1000; i++) {
        pValues.add(i < 50 ? random.nextDouble() * 1e-4 : random.nextDouble());
      }
      var signals = FalseDiscovery.signals(pValues, 0.1);
      wrong += signals.stream().filter(i -> i >= 50).count() / (double) signals.size();
    }
    assertThat(wrong / 200).as("seed %d", seed).isBetween(0.07, 0.11);
  }

  @Test
  void noSeriesNoSignal() {
    assertThat(FalseDiscovery.signals(List.of(), 0.1)).isEmpty();
  }
}
