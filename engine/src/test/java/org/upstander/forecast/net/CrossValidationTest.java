package org.upstander.forecast.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  private static final SplittableRandom RANDOM = new SplittableRandom(11);
  private static final Observations DATA = data();

  private static Observations data() {
    double[][] x = new double[5][400];
    double[] y = new double[400];
    for (int i = 0; i < y.length; i++) {
      for (double[] column : x) {
        column[i] = RANDOM.nextGaussian();
      }
      y[i] = RANDOM.nextDouble() < LogisticEquation.probability(x[0][i] - 1.5) ? 1 : 0;
    }
    return Observations.of(x, y);
  }

  private static int[] states() {
    return IntStream.range(0, 400).map(i -> i % 37).toArray();
  }

  private static boolean[] events() {
    boolean[] events = new boolean[400];
    for (int i = 0; i < events.length; i++) {
      events[i] = DATA.outcome(i) == 1;
    }
    return events;
  }

  @Test
  void oneThreadAndFourGiveTheSameBits() throws Exception {
    var folds = Folds.grouped(states(), events(), 10);
    try (var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4)) {
      var alone =
          one.submit(() -> CrossValidation.of(ElasticNet.HALF, DATA, folds, Loss.DEVIANCE)).get();
      var together =
          four.submit(() -> CrossValidation.of(ElasticNet.HALF, DATA, folds, Loss.DEVIANCE)).get();
      assertThat(together.means()).isEqualTo(alone.means());
      assertThat(together.bestLambda()).isEqualTo(alone.bestLambda());
    }
  }

  @Test
  void groupsStayWholeAndFoldsAreEven() {
    var folds = Folds.grouped(states(), events(), 10);
    int[] foldOfState = new int[37];
    int[] eventsInFold = new int[11];
    for (int i = 0; i < 400; i++) {
      int state = i % 37;
      assertThat(folds.fold(i)).isIn(foldOfState[state] == 0 ? folds.fold(i) : foldOfState[state]);
      foldOfState[state] = folds.fold(i);
      eventsInFold[folds.fold(i)] += events()[i] ? 1 : 0;
    }
    int least = IntStream.rangeClosed(1, 10).map(f -> eventsInFold[f]).min().orElseThrow();
    int most = IntStream.rangeClosed(1, 10).map(f -> eventsInFold[f]).max().orElseThrow();
    assertThat(most - least).isLessThanOrEqualTo(3);
    assertThat(folds.inside(3).length + folds.outside(3).length).isEqualTo(400);
  }

  @Test
  void theStrongestPenaltyWithinOneErrorIsAtLeastTheBest() {
    var folds = Folds.grouped(states(), events(), 5);
    for (Loss loss : Loss.values()) {
      var validation = CrossValidation.of(ElasticNet.HALF, DATA, folds, loss);
      assertThat(validation.sparseLambda()).isGreaterThanOrEqualTo(validation.bestLambda());
      double best = validation.mean(validation.best());
      assertThat(validation.means())
          .allSatisfy(m ->
              assertThat(loss.largerIsBetter() ? -m : m)
                  .isGreaterThanOrEqualTo(loss.largerIsBetter() ? -best : best));
    }
  }

  @Test
  void anAucCountsTiesAsHalf() {
    double[] p = {0.1, 0.4, 0.4, 0.8};
    double[] y = {0, 0, 1, 1};
    assertThat(Loss.auc(p, y, new double[] {1, 1, 1, 1})).isEqualTo(3.5 / 4);
    assertThat(Loss.auc(p, y, new double[] {1, 3, 1, 1})).isEqualTo((1 + 1.5 + 1 + 3) / 8);
  }

  @Test
  void foldsThatLeaveNothingOutAreRefused() {
    assertThatThrownBy(() -> Folds.of(1, 1, 3)).hasMessage("fold 2 of 3 has no row");
    assertThatThrownBy(() -> Folds.grouped(new int[] {1, 1}, new boolean[2], 2))
        .hasMessage("2 folds of 1 groups cannot be made");
  }
}
