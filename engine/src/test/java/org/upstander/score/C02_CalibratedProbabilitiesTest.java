package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.upstander.world.Probability;

/// C02: a forecaster who says 10 % should be right one time in ten.
class C02_CalibratedProbabilitiesTest {
  @Test
  void theBrierScoreIsTheSquaredMiss() {
    assertThat(BinaryScore.brier(new Probability(0.5), true)).isEqualTo(0.25);
    assertThat(BinaryScore.brier(Probability.ZERO, true)).isEqualTo(1);
  }

  @Test
  void theImpossibleHappeningCostsWithoutLimitUnlessClipped() {
    assertThat(BinaryScore.log(Probability.ZERO, true)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(BinaryScore.meanLog(new double[] {0}, new boolean[] {true}))
        .isCloseTo(-StrictMath.log(1e-15), within(1e-12));
  }

  @Test
  void aRiskOfSevenIsNoProbability() {
    assertThatThrownBy(() -> BinaryScore.meanBrier(new double[] {7}, new boolean[] {true}))
        .hasMessageContaining("forecast 0 must be a probability, was 7.0");
  }

  @Test
  void twoForecastValuesGiveTwoBinsAndTheirPartsAddUp() {
    double[] said = {0.1, 0.1, 0.1, 0.1, 0.1, 0.6, 0.6, 0.6, 0.6, 0.6};
    boolean[] onset = {false, false, true, false, false, true, true, false, true, false};
    var bins = Reliability.ofQuantiles(said, onset, 2, 0.95);
    assertThat(bins.bins()).hasSize(2);
    assertThat(bins.bins().get(1).observedRate()).isEqualTo(0.6);
    assertThat(bins.bins().get(1).meanForecast()).isCloseTo(0.6, within(1e-15));
    var parts = bins.brierParts();
    assertThat(parts.reliability() - parts.resolution() + parts.uncertainty())
        .isCloseTo(BinaryScore.meanBrier(said, onset), within(1e-15));
    assertThat(Reliability.ofEdges(said, onset, new double[] {0.5}, 0.95)).isEqualTo(bins);
  }

  @Test
  void equalForecastsStayInOneBin() {
    double[] said = new double[100];
    boolean[] onset = new boolean[100];
    onset[7] = true;
    assertThat(Reliability.ofQuantiles(said, onset, 10, 0.9).bins()).hasSize(1);
  }

  @Test
  void wilsonsIntervalOfNothingInTenIsNotAPoint() {
    // Wilson (1927): 0 of 10 at 95 %: up to z²/(n + z²) = 3.8415 / 13.8415.
    var interval = Interval.wilson(0, 10, 0.95);
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(0.27753, within(1e-5));
    assertThat(Interval.wilson(0, 0, 0.95)).isEqualTo(new Interval(0, 1, 0.95));
  }

  @Test
  void halvingOrDoublingTheLogitIsSeenInTheSlope() {
    var random = new SplittableRandom(7);
    int n = 40_000;
    double[] honest = new double[n];
    double[] shy = new double[n];
    boolean[] onset = new boolean[n];
    for (int i = 0; i < n; i++) {
      double logit = random.nextDouble(-5, 2);
      honest[i] = 1 / (1 + StrictMath.exp(-logit));
      shy[i] = 1 / (1 + StrictMath.exp(-logit / 2));
      onset[i] = random.nextDouble() < honest[i];
    }
    var good = Calibration.of(honest, onset);
    assertThat(good.slope()).isCloseTo(1, within(0.04));
    assertThat(good.intercept()).isCloseTo(0, within(0.06));
    assertThat(good.inTheLarge()).isCloseTo(0, within(0.05));
    assertThat(Calibration.of(shy, onset).slope()).isCloseTo(2 * good.slope(), within(1e-9));
  }

  @Test
  void calibrationThatCannotBeKnownIsNotInvented() {
    double[] said = {0.1, 0.2, 0.8, 0.9};
    var separated = Calibration.of(said, new boolean[] {false, false, true, true});
    assertThat(separated.slope()).isNaN();
    assertThat(separated.inTheLarge()).isFinite();
    var constant = Calibration.of(new double[] {.2, .2}, new boolean[] {true, false});
    assertThat(constant.slope()).isNaN();
    assertThat(constant.inTheLarge()).isCloseTo(StrictMath.log(4), within(1e-12));
    assertThat(Calibration.of(said, new boolean[4]).inTheLarge()).isNaN();
  }

  @Test
  void saying7PercentIsBestWhen7PercentIsTrue() {
    for (double other : new double[] {0.01, 0.05, 0.09, 0.3}) {
      assertThat(expectedBrier(0.07, 0.07)).isLessThan(expectedBrier(other, 0.07));
      assertThat(expectedLog(0.07, 0.07)).isLessThan(expectedLog(other, 0.07));
    }
  }

  private static double expectedBrier(double said, double truth) {
    var p = new Probability(said);
    return truth * BinaryScore.brier(p, true) + (1 - truth) * BinaryScore.brier(p, false);
  }

  private static double expectedLog(double said, double truth) {
    var p = new Probability(said);
    return truth * BinaryScore.log(p, true) + (1 - truth) * BinaryScore.log(p, false);
  }
}
