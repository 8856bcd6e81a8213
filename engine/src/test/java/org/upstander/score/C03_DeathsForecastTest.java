package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.Forecast;
import org.upstander.world.NegativeBinomial;

/// C03: a forecast of next month's deaths is a distribution, and is judged as one.
class C03_DeathsForecastTest {
  @Test
  void aPointForecastIsJudgedByItsDistance() {
    for (double y : new double[] {0, 7, 12, 1e6}) {
      assertThat(SampleScore.crps(Forecast.Draws.of(7, 7, 7, 7), y))
          .isCloseTo(Math.abs(7 - y), within(1e-9));
    }
  }

  @Test
  void fourDrawsByHand() {
    // Draws 0 0 3 9, outcome 4. Mean distance (4+4+1+5)/4 = 3.5; mean distance of all 16 pairs
    // 2 (0+3+9+3+9+6)/16 = 3.75; 3.5 - 3.75/2 = 1.625.
    double[] draws = {0, 0, 3, 9};
    assertThat(SampleScore.crps(draws, 4)).isEqualTo(1.625);
    assertThat(SampleScore.energy(draws, 4)).isEqualTo(1.625);
    var parts = SampleScore.crpsParts(draws, 4);
    assertThat(parts.overprediction()).isZero();
    assertThat(parts.total()).isCloseTo(1.625, within(1e-15));
    // Three of four draws at or below 4, three at or below 3.
    assertThat(SampleScore.biasOfCount(draws, 4)).isEqualTo(-0.5);
  }

  @Test
  void theIntervalScorePunishesAMissTwentyfoldAt90Percent() {
    assertThat(QuantileScore.interval(2, 10, 0.1, 5)).isEqualTo(8);
    assertThat(QuantileScore.interval(2, 10, 0.1, 13)).isEqualTo(8 + 20 * 3);
    assertThat(QuantileScore.interval(2, 10, 0.1, 1)).isEqualTo(8 + 20);
  }

  @Test
  void manyQuantilesScoreAsTheirDistributionDoes() {
    var random = new SplittableRandom(11);
    double[] draws = random.doubles(20_000).map(u -> -30 * StrictMath.log(u)).sorted().toArray();
    var quantiles = new TreeMap<Double, Double>();
    for (int i = 1; i < 400; i++) {
      quantiles.put(i / 400.0, draws[i * 50]);
    }
    for (double y : new double[] {0, 5, 21, 60, 200}) {
      double crps = SampleScore.crps(draws, y);
      assertThat(QuantileScore.wis(new Forecast.Quantiles(quantiles), y))
          .isCloseTo(crps, within(0.01 * crps + 0.02));
    }
  }

  @Test
  void theWeightedIntervalScoreIsTheMeanPinballScoreDoubled() {
    double[] level = {0.05, 0.25, 0.5, 0.75, 0.95};
    double[] value = {0, 2, 5, 9, 30};
    for (double y : new double[] {0, 1, 5, 7, 100}) {
      double pinball = 0;
      for (int i = 0; i < level.length; i++) {
        pinball += 2 * QuantileScore.pinball(level[i], value[i], y) / level.length;
      }
      assertThat(QuantileScore.wisParts(level, value, y).total()).isCloseTo(pinball, within(1e-12));
    }
  }

  @Test
  void lopsidedLevelsAreRefused() {
    double[] level = {0.1, 0.5, 0.8};
    assertThatThrownBy(() -> QuantileScore.wisParts(level, new double[] {1, 2, 3}, 2))
        .hasMessageContaining("level 0.1 has no counterpart");
  }

  @Test
  void theTrueDistributionScoresBestOnAverage() {
    var truth = new NegativeBinomial(20, 0.7);
    var rivals =
        new NegativeBinomial[] {
          new NegativeBinomial(26, 0.7), new NegativeBinomial(15, 0.7),
          new NegativeBinomial(20, 2), new NegativeBinomial(20, 0.35)
        };
    // The expectation under the truth, summed over counts until nothing is left.
    for (NegativeBinomial rival : rivals) {
      double crps = 0;
      double log = 0;
      for (long k = 0; k < 900; k++) {
        double p = truth.probability(k);
        crps += p * (DistributionScore.crps(rival, k) - DistributionScore.crps(truth, k));
        log += p * (DistributionScore.log(rival, k) - DistributionScore.log(truth, k));
      }
      assertThat(crps).as(rival.toString()).isPositive();
      assertThat(log).as(rival.toString()).isPositive();
    }
  }

  @Test
  void manyDrawsScoreAsTheDistributionTheyCameFrom() {
    var counts = new NegativeBinomial(40, 0.5);
    double[] draws = new double[4000];
    Arrays.setAll(draws, i -> counts.quantile((i + 0.5) / draws.length));
    for (long y : new long[] {0, 10, 90, 400}) {
      double exact = DistributionScore.crps(counts, y);
      assertThat(SampleScore.crps(draws, y)).isCloseTo(exact, within(2e-3 * exact));
    }
  }

  @Test
  void heavyTailsAreSummedToTheEnd() {
    // The squared gaps of R 4.2.2's pnbinom, summed over 3,000,000 counts.
    assertThat(DistributionScore.crps(new NegativeBinomial(1000, 0.05), 50_000))
        .isCloseTo(48106.967030256747, within(1e-7));
    assertThat(DistributionScore.crps(new NegativeBinomial(40, 0.2), 900))
        .isCloseTo(828.25099551447647, within(1e-9));
    // A Poisson forecast of a million is a normal one, but for its grain.
    assertThat(DistributionScore.crpsPoisson(1e6, 1_001_000))
        .isCloseTo(DistributionScore.crpsNormal(1e6, 1000, 1_001_000), within(0.1));
    assertThat(DistributionScore.crpsPoisson(0, 3)).isEqualTo(3);
  }
}
