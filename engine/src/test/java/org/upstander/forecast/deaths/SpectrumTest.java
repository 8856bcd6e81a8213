package org.upstander.forecast.deaths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Identities of weighted distributions, and of finding a rank without sorting.
class SpectrumTest {
  @Test
  void quantilesAreThoseOfTheWeightedValues() {
    var spectrum = new Spectrum.Builder().add(0, 1).add(10, 2).add(3, 1).build();

    assertThat(spectrum.quantile(0.2)).isZero();
    assertThat(spectrum.quantile(0.3)).isEqualTo(3);
    assertThat(spectrum.quantile(0.6)).isEqualTo(10);
    assertThat(spectrum.quantiles(4, 0.5)).containsExactly(0, 3, 10, 10);
  }

  @Test
  void manyQuantilesAreTheSameAsOneByOne() {
    long seed = 20_25;
    var random = new Random(seed);
    var builder = new Spectrum.Builder();
    for (int i = 0; i < 3000; i++) {
      builder.add(Math.max(0, 50 * random.nextGaussian()), random.nextDouble());
    }
    var spectrum = builder.build();
    double[] all = spectrum.quantiles(777, 0.25);

    for (int i = 0; i < all.length; i++) {
      assertThat(all[i]).as("seed %d", seed).isEqualTo(spectrum.quantile((i + 0.25) / 777));
    }
  }

  @Test
  void aMixtureHasTheSharesItWasGiven() {
    var low = new Spectrum.Builder().add(1, 5);
    var high = new Spectrum.Builder().add(9, 1).add(0, 1);
    double[] draws =
        new Spectrum.Builder().addAll(low, 0.6).addAll(high, 0.4).build().quantiles(1000, 0.5);

    assertThat(Arrays.stream(draws).filter(d -> d == 1).count() / 1000.0)
        .isCloseTo(0.6, within(0.001));
    assertThat(Arrays.stream(draws).filter(d -> d == 0).count() / 1000.0)
        .isCloseTo(0.2, within(0.001));
  }

  @Test
  void nothingIsNoDistribution() {
    assertThatThrownBy(() -> new Spectrum.Builder().build()).hasMessageContaining("weight");
  }

  @Test
  void theRankIsFoundAsSortingWouldFindIt() {
    long seed = 4711;
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      double[] values = random.ints(1 + random.nextInt(50), 0, 20).asDoubleStream().toArray();
      int rank = 1 + random.nextInt(values.length);
      double found = Smallest.of(values, values.length, rank);
      Arrays.sort(values);
      assertThat(found).as("seed %d round %d", seed, round).isEqualTo(values[rank - 1]);
    }
  }
}
