package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// C01: a yearly watchlist is judged by how it ranks the states where something happened.
class C01_WatchlistRankingTest {
  // Eight states, risk from high to low; onsets in the first, the third and the seventh.
  private static final double[] RISK = {0.30, 0.20, 0.10, 0.08, 0.05, 0.05, 0.02, 0.01};
  private static final boolean[] ONSET = {true, false, true, false, false, false, true, false};

  @Test
  void theAreaCountsThePairsInTheRightOrder() {
    // First onset outranks 5 of 5 quiet states, the third 4, the seventh 1: 10 of 15 pairs.
    assertThat(RocCurve.of(RISK, ONSET).area()).isEqualTo(10 / 15.0);
  }

  @Test
  void aTiedPairCountsHalf() {
    var area = RocCurve.of(new double[] {0.1, 0.1}, new boolean[] {true, false}).area();
    assertThat(area).isEqualTo(0.5);
  }

  @Test
  void aListOfThreeHoldsTwoOfThreeOnsets() {
    var list = TopRanked.of(3, new int[8], RISK, ONSET);
    assertThat(list).isEqualTo(new TopRanked(2, 3));
    assertThat(list.recall()).isEqualTo(2 / 3.0);
  }

  @Test
  void eachYearHasItsOwnList() {
    int[] year = {2010, 2010, 2010, 2010, 2011, 2011, 2011, 2011};
    // 2010's top two hold one onset; 2011's top two tie at 0.05 and hold none.
    assertThat(TopRanked.of(2, year, RISK, ONSET).captured()).isEqualTo(1);
    assertThat(TopRanked.of(3, year, RISK, ONSET).captured()).isEqualTo(3);
    assertThat(TopRanked.of(99, year, RISK, ONSET).captured()).isEqualTo(3);
  }

  @Test
  void statesTiedForTheLastPlaceShareIt() {
    double[] risk = {0.2, 0.1, 0.1, 0.1};
    boolean[] onset = {false, true, false, false};
    assertThat(TopRanked.of(2, new int[4], risk, onset).captured())
        .isCloseTo(1 / 3.0, within(1e-15));
  }

  @Test
  void averagePrecisionWeighsEachOnsetByThePrecisionThere() {
    assertThat(PrecisionRecall.of(RISK, ONSET).averagePrecision())
        .isCloseTo((1 / 1.0 + 2 / 3.0 + 3 / 7.0) / 3, within(1e-15));
  }

  @Test
  void youdensPointIsTheLowestOfTheBest() {
    // At 0.09 two of three onsets and one of five quiet states are warned of.
    var best = RocCurve.of(RISK, ONSET).youden();
    assertThat(best.threshold()).isEqualTo((0.10 + 0.08) / 2);
    assertThat(best.sensitivity()).isEqualTo(2 / 3.0);
    assertThat(best.specificity()).isEqualTo(4 / 5.0);
  }

  @Test
  void rankingNeedsBothKindsOfCases() {
    assertThatThrownBy(() -> RocCurve.of(RISK, new boolean[8]))
        .hasMessageContaining("an event and a non-event, had 0 of 8");
    assertThatThrownBy(() -> DeLong.of(RISK, new boolean[3]))
        .hasMessageContaining("as many outcomes");
    assertThatThrownBy(() -> RocCurve.of(new double[] {Double.NaN, 1}, new boolean[] {true, false}))
        .hasMessageContaining("forecast 0 is missing");
  }

  @Test
  void identitiesHoldForAnyScoresWithTies() {
    for (long seed = 1; seed <= 300; seed++) {
      var random = new SplittableRandom(seed);
      int n = random.nextInt(4, 80);
      double[] score = new double[n];
      boolean[] happened = new boolean[n];
      for (int i = 0; i < n; i++) {
        score[i] = random.nextInt(12) / 7.0;
        happened[i] = random.nextDouble() < 0.3;
      }
      happened[0] = true;
      happened[1] = false;
      double area = RocCurve.of(score, happened).area();
      double[] reversed = Arrays.stream(score).map(s -> -s).toArray();
      assertThat(RocCurve.of(reversed, happened).area())
          .as("seed %d", seed)
          .isCloseTo(1 - area, within(1e-15));
      assertThat(area).as("seed %d", seed).isCloseTo(byPairs(score, happened), within(1e-14));
      assertThat(RocCurve.of(score, happened).areaAboveSpecificity(0))
          .as("seed %d", seed)
          .isCloseTo(area, within(1e-14));
      assertThat(TopRanked.of(n, new int[n], score, happened).recall()).isEqualTo(1);
      var self = DeLong.of(score, happened).compare(DeLong.of(score, happened));
      assertThat(self.z()).as("seed %d", seed).isZero();
      assertThat(self.p()).isEqualTo(1);
    }
  }

  private static double byPairs(double[] score, boolean[] happened) {
    double won = 0;
    double pairs = 0;
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; j < score.length; j++) {
        if (happened[i] && !happened[j]) {
          pairs++;
          won += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
        }
      }
    }
    return won / pairs;
  }
}
