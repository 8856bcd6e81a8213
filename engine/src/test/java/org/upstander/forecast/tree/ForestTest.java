package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Identities that hold for every forest.
class ForestTest {
  private static final long SEED = 7;
  private static final RandomForest FEW = RandomForest.PROBABILITY.withTrees(60);

  @Test
  void contributionsAddUpToTheForecast() {
    var given = GivenRows.random(SEED, 500, 6);
    var forest = FEW.fit(given.table(), Target.of(given.events()));
    for (int i = 0; i < 100; i++) {
      double[] row = given.table().row(i);
      assertThat(forest.base() + Arrays.stream(forest.contributions(row)).sum())
          .as("row %d, seed %d", i, SEED)
          .isCloseTo(forest.predict(row), within(1e-9));
    }
  }

  @Test
  void theBitsAreTheSameOnOneThreadAndOnMany() throws Exception {
    var given = GivenRows.random(SEED, 1500, 8);
    var target = Target.of(given.events());
    double[][] p = new double[2][];
    int[] threads = {1, 4};
    for (int k = 0; k < 2; k++) {
      try (var pool = new ForkJoinPool(threads[k])) {
        p[k] = pool.submit(() -> FEW.fit(given.table(), target).outOfBag()).get();
      }
    }
    assertThat(p[0]).containsExactly(p[1]);
  }

  @Test
  void aLongerForestBeginsWithTheShorterOne() {
    var given = GivenRows.random(SEED, 300, 4);
    var target = Target.of(given.events());
    double[] row = given.table().row(0);
    var one = RandomForest.PROBABILITY.withTrees(1).fit(given.table(), target);
    var two = RandomForest.PROBABILITY.withTrees(2).fit(given.table(), target);
    double second = 2 * two.predict(row) - one.predict(row);
    assertThat(second).isBetween(0.0, 1.0);
    assertThat(two.predict(row)).isCloseTo((one.predict(row) + second) / 2, within(1e-12));
  }

  @Test
  void outOfBagForecastsDoNotKnowTheirOwnOutcome() {
    var given = GivenRows.random(SEED, 1000, 3);
    double[] coins = new double[1000];
    Arrays.setAll(coins, _ -> given.random().nextInt(2));
    var forest = FEW.fit(given.table(), Target.of(coins));
    double inside = 0;
    double outside = 0;
    for (int i = 0; i < coins.length; i++) {
      inside += Math.abs(forest.predict(given.table().row(i)) - coins[i]) / coins.length;
      outside += Math.abs(forest.outOfBag(i) - coins[i]) / coins.length;
    }
    assertThat(inside).as("seed %d", SEED).isLessThan(0.4);
    assertThat(outside).as("seed %d", SEED).isGreaterThan(0.48);
  }

  /// Forty states of ten equal years whose outcome is a coin toss a state: with rows drawn singly a
  /// state's other years give it away, with states drawn whole they do not.
  @Test
  void wholeGroupsAreLeftOutTogether() {
    int states = 60;
    var random = new java.util.SplittableRandom(SEED);
    double[] mark = new double[10 * states];
    double[] outcome = new double[10 * states];
    Integer[] state = new Integer[10 * states];
    for (int s = 0; s < states; s++) {
      double coin = random.nextInt(2);
      double name = random.nextDouble();
      for (int year = 0; year < 10; year++) {
        mark[10 * s + year] = name;
        outcome[10 * s + year] = coin;
        state[10 * s + year] = s;
      }
    }
    var table = Binned.of(FeatureMatrix.ofColumns(mark));
    var target = Target.of(outcome);
    double single = error(FEW.fit(table, target, new Draws.Rows()), outcome);
    double whole = error(FEW.fit(table, target, new Draws.Groups(List.of(state))), outcome);
    assertThat(single).as("seed %d", SEED).isLessThan(0.05);
    assertThat(whole).as("seed %d", SEED).isGreaterThan(0.35);
  }

  private static double error(Forest forest, double[] outcome) {
    return IntStream.range(0, outcome.length)
        .mapToDouble(i -> Math.abs(forest.outOfBag(i) - outcome[i]))
        .average()
        .orElseThrow();
  }

  @Test
  void balancedForecastsReturnToTheTrueRate() {
    var given = GivenRows.random(SEED, 4000, 4);
    double[] y = new double[4000];
    Arrays.setAll(
        y,
        i -> given.random().nextDouble() < 0.2 / (1 + StrictMath.exp(-given.margin()[i])) ? 1 : 0);
    var target = Target.of(y);
    var forest = FEW.fit(Binned.of(given.table()), target, new Draws.Balanced());
    double rate = Arrays.stream(y).average().orElseThrow();
    double mean = Arrays.stream(forest.outOfBag()).average().orElseThrow();
    double share = forest.share(given.table().row(0));
    assertThat(forest.base()).isCloseTo(0.5, within(0.01));
    assertThat(mean).as("rate %s, seed %d", rate, SEED).isBetween(rate / 1.5, rate * 1.5);
    assertThat(forest.predict(given.table().row(0))).isLessThan(share);
  }

  @Test
  void weightsOfRowsReproduceTheForecast() {
    var given = GivenRows.random(SEED, 400, 4);
    double[] y = given.values();
    var forest =
        RandomForest.REGRESSION.withTrees(50).rememberingRows().fit(given.table(), Target.of(y));
    for (int i = 0; i < 20; i++) {
      double[] row = given.table().row(i);
      double[] weight = forest.rowWeights(row);
      double mean = 0;
      for (int k = 0; k < y.length; k++) {
        mean += weight[k] * y[k];
      }
      assertThat(Arrays.stream(weight).sum()).isCloseTo(1, within(1e-9));
      assertThat(mean).as("row %d, seed %d", i, SEED).isCloseTo(forest.predict(row), within(1e-8));
    }
  }

  @Test
  void aRegressionForestFollowsTheOutcomes() {
    var given = GivenRows.random(SEED, 2000, 4);
    double[] y = given.values();
    var forest = RandomForest.REGRESSION.withTrees(100).fit(given.table(), Target.of(y));
    double mean = Arrays.stream(y).average().orElseThrow();
    double scatter = 0;
    double left = 0;
    for (int i = 0; i < y.length; i++) {
      scatter += (y[i] - mean) * (y[i] - mean);
      left += (y[i] - forest.outOfBag(i)) * (y[i] - forest.outOfBag(i));
    }
    assertThat(1 - left / scatter).as("share explained, seed %d", SEED).isGreaterThan(0.4);
  }

  @Test
  void aRowOfWeightZeroIsNeverDrawn() {
    var given = GivenRows.random(SEED, 300, 3);
    double[] y = given.events();
    double[] weight = new double[300];
    Arrays.setAll(weight, i -> i < 150 ? 1 : 0);
    double[] other = y.clone();
    Arrays.fill(other, 150, 300, 1);
    var table = given.table();
    var forest = FEW.fit(table, Target.of(y).weighted(weight));
    var same = FEW.fit(table, Target.of(other).weighted(weight));
    assertThat(same.outOfBag()).containsExactly(forest.outOfBag());
  }

  @Test
  void whatCannotBeFittedIsRefusedWithTheReason() {
    var table = Binned.of(FeatureMatrix.ofColumns(new double[] {1, 2}));
    var target = Target.of(0, 0);
    assertThatThrownBy(() -> FEW.fit(table, target, new Draws.Balanced()))
        .hasMessage("balanced draws need both outcomes");
    assertThatThrownBy(() -> FEW.fit(table, target, new Draws.Groups(List.of(1))))
        .hasMessage("1 groups for 2 rows");
    assertThatThrownBy(() -> FEW.fit(table, target, new Draws.Rows()).rowWeights(1))
        .hasMessageContaining("rememberingRows()");
  }
}
