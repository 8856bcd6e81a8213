package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// C04: the prediction challenge's three scores; numbers by numpy's digitize and quantile, as the
/// challenge computes them.
class C04_ChallengeScoresTest {
  private static final double[][] DRAWS = {
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 1},
    {2000, 0, 0, 3, 8, 12, 40, 75, 120, 300},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {5, 5, 6, 7, 9, 10, 10, 11, 14, 30}
  };
  private static final double[] OUTCOME = {0, 60, 1200, 0};

  private static final Challenge[] EXPECTED = {
    new Challenge(0.010000000000000009, 1.070389327891398, 0.5499999999999989),
    new Challenge(46.06, 3.3923174227787602, 1234.9999999999982),
    new Challenge(1200.0, 4.392317422778761, 24000.000000000004),
    new Challenge(7.469999999999999, 4.392317422778761, 117.8)
  };
  private static final Challenge MEAN =
      new Challenge(313.385, 3.3118353990569194, 6338.337500000001);

  @Test
  void fourCellsScoreAsTheChallengeScoresThem() {
    var scores = Challenge.ofCells(DRAWS, OUTCOME);
    for (int i = 0; i < scores.length; i++) {
      isClose(scores[i], EXPECTED[i]);
    }
    isClose(Challenge.mean(scores), MEAN);
    assertThat(DRAWS[1][0]).as("the draws given are left in their order").isEqualTo(2000);
  }

  private static void isClose(Challenge actual, Challenge expected) {
    assertThat(actual.crps()).isCloseTo(expected.crps(), within(1e-11));
    assertThat(actual.ignorance()).isCloseTo(expected.ignorance(), within(1e-14));
    assertThat(actual.intervalScore()).isCloseTo(expected.intervalScore(), within(1e-10));
  }

  @Test
  void certaintyOfPeaceThatHoldsCostsALittleIgnorance() {
    double[] zeros = new double[1000];
    assertThat(Ignorance.OF_DEATHS.score(zeros, 0))
        .isCloseTo(StrictMath.log(1011 / 1001.0) / StrictMath.log(2), within(1e-15));
    assertThat(Ignorance.OF_DEATHS.score(zeros, 3))
        .isCloseTo(StrictMath.log(1011) / StrictMath.log(2), within(1e-14));
  }

  @Test
  void binsHoldTheirLowerEdge() {
    var bins = Ignorance.ofBins(0, 10);
    double[] draws = {9.999, 10, 11};
    assertThat(bins.score(draws, 10))
        .isCloseTo(StrictMath.log(5 / 3.0) / StrictMath.log(2), within(1e-15));
    assertThat(bins.score(draws, 0))
        .isCloseTo(StrictMath.log(5 / 2.0) / StrictMath.log(2), within(1e-15));
    assertThatThrownBy(() -> bins.score(new double[] {-1, 2}, 3)).hasMessageContaining("below");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aWindowOf191StatesAndAThousandDrawsIsScoredAtOnce() {
    var random = new SplittableRandom(3);
    double[][] draws = new double[191 * 12][1000];
    double[] outcome = new double[draws.length];
    for (int i = 0; i < draws.length; i++) {
      double mean = StrictMath.exp(random.nextDouble(-3, 6));
      Arrays.setAll(draws[i], j -> Math.floor(-mean * StrictMath.log(random.nextDouble())));
      outcome[i] = Math.floor(-mean * StrictMath.log(random.nextDouble()));
    }
    assertThat(Challenge.mean(Challenge.ofCells(draws, outcome)).crps()).isBetween(10.0, 40.0);
  }
}
