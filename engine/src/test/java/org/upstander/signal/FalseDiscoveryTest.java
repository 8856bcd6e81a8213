package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Of the signals among thousands of series only a known share is false.
class FalseDiscoveryTest {
  /// Sorted: .005 .01 .03 .5; times 4 over the rank: .02 .02 .04 .5.
  @Test
  void fourSeriesByHand() {
    double[] adjusted = FalseDiscovery.adjusted(new double[] {0.03, 0.005, 0.5, 0.01}, 4);

    assertThat(adjusted).containsExactly(new double[] {0.04, 0.02, 0.5, 0.02}, within(1e-12));
    assertThat(FalseDiscovery.least(adjusted, 2, 4)).isEqualTo(adjusted[3]);
  }

  /// Two tests in detail of eight: .01 and .02 times 8 over the rank: .08 both.
  @Test
  void testsThatWereSilentCount() {
    assertThat(FalseDiscovery.adjusted(new double[] {0.02, 0.01}, 8))
        .containsExactly(new double[] {0.08, 0.08}, within(1e-12));
  }

  @Test
  void atMostTheShareIsFalse() {
    long seed = 9;
    var random = new SplittableRandom(seed);
    double wrong = 0;
    for (int run = 0; run < 200; run++) {
      double[] p = new double[1000];
      for (int i = 0; i < p.length; i++) {
        p[i] = i < 50 ? random.nextDouble() * 1e-4 : random.nextDouble();
      }
      double[] adjusted = FalseDiscovery.adjusted(p, p.length);
      var signals = IntStream.range(0, p.length).filter(i -> adjusted[i] <= 0.1).toArray();
      wrong += Arrays.stream(signals).filter(i -> i >= 50).count() / (double) signals.length;
    }
    assertThat(wrong / 200).as("seed %d", seed).isBetween(0.07, 0.11);
  }

  @Test
  void noTestNoSignal() {
    assertThat(FalseDiscovery.adjusted(new double[0], 0)).isEmpty();
    assertThat(FalseDiscovery.least(new double[0], 0, 0)).isEqualTo(1);
  }
}
