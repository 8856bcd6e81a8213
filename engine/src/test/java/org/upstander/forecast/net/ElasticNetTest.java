package org.upstander.forecast.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Identities that hold for every elastic net, on seeded random cases.
class ElasticNetTest {

  /// A random case; its seed is its name.
  private record Case(long seed, double[][] columns, double[] outcome, double[] weight) {
    static Case of(long seed) {
      var random = new SplittableRandom(seed);
      int n = 150 + random.nextInt(600);
      int p = 3 + random.nextInt(10);
      double[][] columns = new double[p][n];
      double[] outcome = new double[n];
      double[] weight = new double[n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < p; j++) {
          double shared = j > 0 ? 0.5 * columns[j - 1][i] : 0;
          columns[j][i] = 10 * j + (1 + j) * random.nextGaussian() + shared;
        }
        double link = -1 + columns[0][i] - 0.3 * (columns[1][i] - 10);
        outcome[i] = random.nextDouble() < LogisticEquation.probability(link) ? 1 : 0;
        weight[i] = 1 + random.nextInt(3);
      }
      return new Case(seed, columns, outcome, weight);
    }

    Observations unweighted() {
      return Observations.of(columns, outcome);
    }

    Observations weighted() {
      return unweighted().weighted(weight);
    }

    List<Double> factors() {
      return IntStream.range(0, columns.length).mapToObj(j -> j == 0 ? 0.0 : 1.0 + j % 2).toList();
    }
  }

  /// At the minimum, the gradient of every coefficient balances its penalty, and no coefficient at
  /// 0 is pulled harder than its penalty holds it.
  @Test
  void everyFitOnThePathIsAMinimum() {
    for (long seed = 1; seed <= 12; seed++) {
      var given = Case.of(seed);
      double alpha = new double[] {0, 0.3, 0.5, 1}[(int) (seed % 4)];
      var net = ElasticNet.HALF.withAlpha(alpha).withFactors(given.factors()).withThreshold(1e-15);
      var path = net.fit(given.weighted());
      assertThat(path.size()).as("seed " + seed).isGreaterThan(5);
      for (int l = 1; l < path.size(); l += 7) {
        var name = "seed %d, penalty %d".formatted(seed, l);
        assertThat(violation(given, net, path.lambda(l), path.equation(l)))
            .as(name)
            .isLessThan(2e-8);
      }
    }
  }

  private static double violation(
      Case given, ElasticNet net, double lambda, LogisticEquation equation) {
    var data = given.weighted();
    double total = 0;
    double[] residual = new double[data.rows()];
    double intercept = 0;
    for (int i = 0; i < residual.length; i++) {
      residual[i] = given.weight()[i] * (given.outcome()[i] - equation.probability(data.row(i)));
      intercept += residual[i];
      total += given.weight()[i];
    }
    double worst = Math.abs(intercept / total);
    double[] factor = net.rescaledFactors(data.predictors());
    for (int j = 0; j < factor.length; j++) {
      double[] x = standardised(given.columns()[j], given.weight());
      double gradient = 0;
      for (int i = 0; i < residual.length; i++) {
        gradient += residual[i] * x[i] / total;
      }
      double b = equation.coefficient(j) * spread(given.columns()[j], given.weight());
      double lasso = lambda * factor[j] * net.alpha();
      double ridge = lambda * factor[j] * (1 - net.alpha()) * b;
      double off =
          b == 0
              ? Math.max(0, Math.abs(gradient) - lasso)
              : Math.abs(gradient - Math.signum(b) * lasso - ridge);
      worst = Math.max(worst, off);
    }
    return worst;
  }

  private static double mean(double[] x, double[] w) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      sum += w[i] * x[i];
      total += w[i];
    }
    return sum / total;
  }

  private static double spread(double[] x, double[] w) {
    double m = mean(x, w);
    double[] squares = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      squares[i] = (x[i] - m) * (x[i] - m);
    }
    return Math.sqrt(mean(squares, w));
  }

  private static double[] standardised(double[] x, double[] w) {
    double m = mean(x, w);
    double s = spread(x, w);
    return java.util.Arrays.stream(x).map(v -> (v - m) / s).toArray();
  }

  @Test
  void aWeightOfTwoIsTheRowTwice() {
    for (long seed = 20; seed < 26; seed++) {
      var given = Case.of(seed);
      int[] repeated =
          IntStream.range(0, given.outcome().length)
              .flatMap(i -> IntStream.range(0, (int) given.weight()[i]).map(_ -> i))
              .toArray();
      var net = ElasticNet.HALF.withThreshold(1e-14);
      var once = net.fit(given.weighted());
      var twice = net.fit(given.unweighted().only(repeated));
      assertSame("seed " + seed, once, twice, 1e-9);
    }
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    for (long seed = 30; seed < 36; seed++) {
      var given = Case.of(seed).weighted();
      var order = new java.util.ArrayList<>(IntStream.range(0, given.rows()).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      int[] shuffled = order.stream().mapToInt(Integer::intValue).toArray();
      var net = ElasticNet.HALF.withThreshold(1e-14);
      assertSame("seed " + seed, net.fit(given), net.fit(given.only(shuffled)), 1e-10);
    }
  }

  private static void assertSame(String name, NetPath a, NetPath b, double tolerance) {
    assertThat(a.size()).as(name).isEqualTo(b.size());
    for (int l = 0; l < a.size(); l++) {
      assertThat(a.lambda(l)).as(name).isCloseTo(b.lambda(l), within(tolerance));
      for (int j = 0; j < a.equation(l).predictors(); j++) {
        assertThat(a.equation(l).coefficient(j))
            .as(name + ", penalty " + l)
            .isCloseTo(b.equation(l).coefficient(j), within(tolerance));
      }
    }
  }

  @Test
  void aRowOfWeightZeroIsAsIfItWereNotThere() {
    var given = Case.of(40).unweighted();
    double[] weight = new double[given.rows()];
    java.util.Arrays.fill(weight, 100, weight.length, 1);
    int[] rest = IntStream.range(100, given.rows()).toArray();
    var without = ElasticNet.HALF.fit(given.only(rest));
    var ignored = ElasticNet.HALF.fit(given.weighted(weight));
    assertSame("weights of 0", without, ignored, 0);
  }

  @Test
  void aSearchFromNearbyArrivesWhereThePathArrives() {
    for (long seed = 50; seed < 56; seed++) {
      var given = Case.of(seed);
      var net = ElasticNet.HALF.withThreshold(1e-14);
      var start = net.fit(given.unweighted());
      double lambda = start.lambda(start.size() / 2);
      var near = net.fitNear(start.at(lambda), lambda, given.weighted());
      var given3 = new Lambdas.Given(List.of(9 * lambda, 3 * lambda, lambda));
      var along = net.withLambdas(given3).fit(given.weighted()).equation(2);
      for (int j = 0; j < near.predictors(); j++) {
        assertThat(near.coefficient(j))
            .as("seed " + seed)
            .isCloseTo(along.coefficient(j), within(1e-6));
      }
    }
  }

  @Test
  void aPredictorThatNeverVariesHasNoCoefficient() {
    var given = Case.of(60);
    double[][] columns = given.columns().clone();
    columns[2] = new double[given.outcome().length];
    java.util.Arrays.fill(columns[2], 3.7);
    var path = ElasticNet.HALF.fit(Observations.of(columns, given.outcome()));
    for (int l = 0; l < path.size(); l++) {
      assertThat(path.equation(l).coefficient(2)).isZero();
    }
  }

  @Test
  void betweenTwoPenaltiesTheEquationIsLinear() {
    var path = ElasticNet.HALF.fit(Case.of(61).unweighted());
    double lambda = 0.25 * path.lambda(9) + 0.75 * path.lambda(10);
    double expected =
        0.25 * path.equation(9).coefficient(0) + 0.75 * path.equation(10).coefficient(0);
    assertThat(path.at(lambda).coefficient(0)).isCloseTo(expected, within(1e-12));
    assertThat(path.at(1e9)).isSameAs(path.equation(0));
    assertThat(path.at(0)).isSameAs(path.equation(path.size() - 1));
  }

  @Test
  void whatCannotBeFittedIsRefusedWithTheReason() {
    double[][] one = {{1, 2, 3}};
    assertThatThrownBy(() -> ElasticNet.HALF.fit(Observations.of(one, new double[] {0, 0, 0})))
        .hasMessage("both outcomes must occur, and only one does");
    assertThatThrownBy(() -> Observations.of(one, new double[] {0, 1, 0.5}))
        .hasMessage("an outcome must be 0 or 1, was 0.5");
    double[][] gap = {{1, Double.NaN, 3}};
    assertThatThrownBy(() -> Observations.of(gap, new double[] {0, 1, 0}))
        .hasMessage("values must be finite, one was NaN");
    assertThatThrownBy(() -> Observations.of(one, new double[] {0, 1}))
        .hasMessage("column 0 has 3 rows, the outcome has 2");
  }
}
