package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Identities that hold for boosted trees under every loss.
class BoostingTest {
  private static final long SEED = 3;

  static Stream<Loss> losses() {
    return T03_MoreRoadblocksNeverLowerTheRisk.losses();
  }

  private static double loss(Loss loss, double[] margins, double[] y) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += loss.of(y[i], margins[i]);
    }
    return sum / y.length;
  }

  @ParameterizedTest
  @MethodSource("losses")
  void contributionsAddUpToTheMargin(Loss loss) {
    var given = GivenRows.random(SEED, 800, 6);
    var fit = Boosting.of(loss).withTrees(30).fit(given.table(), Target.of(given.outcomes(loss)));
    for (int i = 0; i < 100; i++) {
      double[] row = given.table().row(i);
      double margin = fit.margin(row);
      assertThat(fit.base() + Arrays.stream(fit.contributions(row)).sum())
          .as("row %d, seed %d", i, SEED)
          .isCloseTo(margin, within(1e-9));
      assertThat(fit.base() + Arrays.stream(fit.pathContributions(row)).sum())
          .isCloseTo(margin, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("losses")
  void everyTreeLowersTheLossOfItsOwnRows(Loss loss) {
    var given = GivenRows.random(SEED, 1000, 4);
    double[] y = given.outcomes(loss);
    var fit = Boosting.of(loss).withTrees(20).fit(given.table(), Target.of(y));
    double before = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= 20; k++) {
      double[] margins = new double[y.length];
      for (int i = 0; i < y.length; i++) {
        margins[i] = fit.marginAfter(k, given.table().row(i));
      }
      double now = loss(loss, margins, y);
      assertThat(now).as("after %d trees, seed %d", k, SEED).isLessThan(before);
      before = now;
    }
  }

  @ParameterizedTest
  @MethodSource("losses")
  void gradientsAreTheSlopesOfTheLoss(Loss loss) {
    double[] y = loss instanceof Loss.Logistic ? new double[] {0, 1} : new double[] {0, 3.5};
    for (double m : new double[] {-1.3, 0.2, 1.1}) {
      for (double outcome : y) {
        var gradients = new Gradients(loss, Target.of(outcome), new int[] {0});
        gradients.refresh(new double[] {m});
        double h = 1e-6;
        double slope = (loss.of(outcome, m + h) - loss.of(outcome, m - h)) / (2 * h);
        assertThat(gradients.pairs[0] * gradients.unitG()).isCloseTo(slope, within(1e-6));
        assertThat(loss.margin(loss.mean(m))).isCloseTo(m, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("losses")
  void theStartingMarginLosesLeast(Loss loss) {
    var given = GivenRows.random(SEED, 500, 2);
    double[] y = given.outcomes(loss);
    double[] offset = new double[y.length];
    Arrays.setAll(offset, i -> 0.5 * given.random().nextGaussian());
    var fit = Boosting.of(loss).withTrees(0).fit(given.table(), Target.of(y).withOffset(offset));
    double best = loss(loss, shifted(offset, fit.start()), y);
    for (double away : new double[] {-0.01, 0.01}) {
      assertThat(loss(loss, shifted(offset, fit.start() + away), y)).isGreaterThan(best);
    }
  }

  private static double[] shifted(double[] offset, double by) {
    return Arrays.stream(offset).map(o -> o + by).toArray();
  }

  @Test
  void theBitsAreTheSameOnOneThreadAndOnMany() throws Exception {
    var given = GivenRows.random(SEED, 20_000, 20);
    var target = Target.of(given.events());
    var boosting =
        Boosting.of(new Loss.Logistic()).withTrees(10).withSampling(new Sampling(0.7, 0.6, 5));
    double[][] margins = new double[2][];
    int[] threads = {1, 4};
    for (int k = 0; k < 2; k++) {
      try (var pool = new ForkJoinPool(threads[k])) {
        margins[k] =
            pool.submit(() -> boosting.fit(given.table(), target).margins(given.table())).get();
      }
    }
    assertThat(margins[0]).containsExactly(margins[1]);
  }

  @ParameterizedTest
  @MethodSource("losses")
  void theOrderOfRowsDoesNotMatter(Loss loss) {
    var given = GivenRows.random(SEED, 700, 5);
    var table = given.table();
    double[] y = given.outcomes(loss);
    int[] shuffled = shuffled(y.length);
    var boosting = Boosting.of(loss).withTrees(15);
    var fit = boosting.fit(table, Target.of(y));
    var other =
        boosting.fit(
            table.only(shuffled),
            Target.of(Arrays.stream(shuffled).mapToDouble(i -> y[i]).toArray()));
    for (int i = 0; i < 100; i++) {
      assertThat(other.margin(table.row(i)))
          .as("seed %d", SEED)
          .isCloseTo(fit.margin(table.row(i)), within(1e-9));
    }
  }

  private static int[] shuffled(int count) {
    var random = new SplittableRandom(SEED);
    int[] order = new int[count];
    Arrays.setAll(order, i -> i);
    for (int i = count - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  @ParameterizedTest
  @MethodSource("losses")
  void aRowOfWeightTwoIsTwoRowsAndOneOfWeightZeroIsNone(Loss loss) {
    var given = GivenRows.random(SEED, 600, 4);
    double[] y = given.outcomes(loss);
    double[] weight = new double[y.length];
    Arrays.setAll(weight, i -> i % 3);
    int[] repeated =
        java.util.stream.IntStream.range(0, y.length)
            .flatMap(i -> java.util.stream.IntStream.generate(() -> i).limit(i % 3))
            .toArray();
    var boosting = Boosting.of(loss).withTrees(10);
    // Few distinct values, so that both have the same bins.
    var table = coarse(given);
    var weighted = boosting.fit(table, Target.of(y).weighted(weight));
    var doubled =
        boosting.fit(
            table.only(repeated),
            Target.of(Arrays.stream(repeated).mapToDouble(i -> y[i]).toArray()));
    for (int i = 0; i < 100; i++) {
      if (i % 3 > 0) {
        assertThat(weighted.margin(table.row(i)))
            .as("row %d, seed %d", i, SEED)
            .isCloseTo(doubled.margin(table.row(i)), within(1e-8));
      }
    }
  }

  private static FeatureMatrix coarse(GivenRows given) {
    double[][] columns = new double[given.columns().length][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = Arrays.stream(given.columns()[j]).map(v -> Math.rint(2 * v) / 2).toArray();
    }
    return FeatureMatrix.ofColumns(columns);
  }

  @Test
  void aRisingTransformOfAColumnChangesNothing() {
    var given = GivenRows.random(SEED, 900, 4);
    var target = Target.of(given.events());
    double[][] bent = given.columns().clone();
    bent[0] = Arrays.stream(bent[0]).map(v -> StrictMath.exp(3 * v) * 1e6).toArray();
    bent[1] = Arrays.stream(bent[1]).map(v -> v * v * v - 7).toArray();
    var boosting = Boosting.of(new Loss.Logistic()).withTrees(25);
    var plain = boosting.fit(given.table(), target);
    var other = boosting.fit(FeatureMatrix.ofColumns(bent), target);
    assertThat(other.margins(FeatureMatrix.ofColumns(bent)))
        .containsExactly(plain.margins(given.table()));
  }

  @Test
  void limitsOnLeavesHold() {
    var given = GivenRows.random(SEED, 500, 4);
    var y = Target.of(given.values());
    var rule = LeafRule.DEFAULT.withRows(40);
    var growth = Growth.DEFAULT.withDepth(8).withLeaf(rule).withLeaves(5);
    var fit =
        Boosting.of(new Loss.SquaredError()).withTrees(1).withGrowth(growth).fit(given.table(), y);
    double[] said = fit.margins(given.table());
    var rows = new java.util.TreeMap<Double, Integer>();
    for (double v : said) {
      rows.merge(v, 1, Integer::sum);
    }
    assertThat(rows).hasSize(5);
    assertThat(rows.values()).allSatisfy(n -> assertThat(n).isGreaterThanOrEqualTo(40));
  }

  @Test
  void quantileLeavesHoldTheirShareOfOutcomes() {
    var given = GivenRows.random(SEED, 4000, 3);
    double[] y = given.values();
    var fit = Boosting.of(new Loss.Quantile(0.9)).fit(given.table(), Target.of(y));
    double[] q = fit.predictions(given.table());
    double below = 0;
    for (int i = 0; i < y.length; i++) {
      below += y[i] <= q[i] ? 1.0 / y.length : 0;
    }
    assertThat(below).as("seed %d", SEED).isCloseTo(0.9, within(0.02));
  }

  @Test
  void anOffsetIsPartOfTheMarginWhileFitting() {
    var given = GivenRows.random(SEED, 500, 3);
    double[] y = given.events();
    double[] offset = new double[y.length];
    Arrays.fill(offset, 1.5);
    var plain = Boosting.of(new Loss.Logistic()).fit(given.table(), Target.of(y));
    var moved =
        Boosting.of(new Loss.Logistic()).fit(given.table(), Target.of(y).withOffset(offset));
    double[] row = given.table().row(0);
    assertThat(moved.margin(row) + 1.5).isCloseTo(plain.margin(row), within(1e-9));
  }

  @Test
  void outcomesThatNeverDifferGiveOneForecast() {
    var given = GivenRows.random(SEED, 50, 2);
    var fit = Boosting.of(new Loss.Poisson()).fit(given.table(), Target.of(new double[50]));
    assertThat(fit.predict(given.table().row(0))).isPositive().isLessThan(0.02);
  }

  @Test
  void whatCannotBeFittedIsRefusedWithTheReason() {
    var table = FeatureMatrix.ofColumns(new double[] {1, 2});
    var logistic = Boosting.of(new Loss.Logistic());
    assertThatThrownBy(() -> logistic.fit(table, Target.of(1, 2)))
        .hasMessage("row 2: an outcome of 2.0 is impossible");
    assertThatThrownBy(() -> logistic.fit(table, Target.of(1))).hasMessage("1 outcomes for 2 rows");
    assertThatThrownBy(() ->
            logistic.withGrowth(Growth.DEFAULT.withMonotone(1, 0)).fit(table, Target.of(0, 1)))
        .hasMessage("monotone has 2 signs for 1 columns");
    assertThatThrownBy(() -> FeatureMatrix.ofColumns(new double[] {1 / 0.0}))
        .hasMessage("column 0 holds an infinite value");
  }
}
