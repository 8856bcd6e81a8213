package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// C05: one bad month in one state must not decide which model is better.
class C05_HowSureTest {
  @Test
  void theSameDrawsComeAgain() {
    double[] score = IntStream.range(0, 240).mapToDouble(i -> i * 37 % 101).toArray();
    int[] state = IntStream.range(0, 240).map(i -> i / 12).toArray();
    var first = Bootstrap.by(state).mean(score);
    assertThat(Bootstrap.by(state).mean(score)).isEqualTo(first);
    assertThat(first.value())
        .isCloseTo(Arrays.stream(score).average().orElseThrow(), within(1e-12));
    assertThat(first.wide().low()).isLessThan(first.likely().low());
    assertThat(first.wide().high()).isGreaterThan(first.likely().high());
    assertThat(Bootstrap.by(state).with(500, 9).mean(score)).isNotEqualTo(first);
  }

  @Test
  void theOrderOfClustersInTheFileDoesNotMatter() {
    double[] score = {1, 2, 30, 40, 5, 6};
    double[] shuffled = {5, 6, 1, 2, 30, 40};
    assertThat(Bootstrap.by(7, 7, 8, 8, 9, 9).mean(score))
        .isEqualTo(Bootstrap.by(9, 9, 7, 7, 8, 8).mean(shuffled));
  }

  @Test
  void meanAndFigureAgree() {
    double[] score = IntStream.range(0, 60).mapToDouble(i -> i * i % 17).toArray();
    var bootstrap = Bootstrap.by(IntStream.range(0, 60).map(i -> i / 5).toArray());
    var byMean = bootstrap.mean(score);
    var byFigure =
        bootstrap.of(rows -> IntStream.of(rows).mapToDouble(r -> score[r]).sum() / rows.length);
    assertThat(byFigure.likely().low()).isCloseTo(byMean.likely().low(), within(1e-12));
    assertThat(byFigure.wide().high()).isCloseTo(byMean.wide().high(), within(1e-12));
  }

  @Test
  void whatBothModelsFindHardCancels() {
    var random = new SplittableRandom(5);
    int[] state = IntStream.range(0, 600).map(i -> i / 12).toArray();
    double[] hard = new double[600];
    Arrays.setAll(hard, i -> state[i] % 10 == 0 ? 500 + random.nextDouble() : random.nextDouble());
    double[] better = Arrays.stream(hard).map(h -> h - 0.1).toArray();
    var bootstrap = Bootstrap.by(state);
    assertThat(bootstrap.mean(hard).wide().high() - bootstrap.mean(hard).wide().low())
        .isGreaterThan(50);
    var gap = bootstrap.difference(better, hard);
    assertThat(gap.value()).isCloseTo(-0.1, within(1e-9));
    assertThat(gap.wide().contains(0)).isFalse();
  }

  @Test
  void thePercentilesCoverTheTruthAboutAsOftenAsTheySay() {
    int covered = 0;
    for (long seed = 1; seed <= 300; seed++) {
      var random = new SplittableRandom(seed);
      double[] score = new double[40 * 6];
      for (int state = 0; state < 40; state++) {
        double level = random.nextDouble();
        for (int month = 0; month < 6; month++) {
          score[state * 6 + month] = level + random.nextDouble();
        }
      }
      int[] state = IntStream.range(0, score.length).map(i -> i / 6).toArray();
      var estimate = Bootstrap.by(state).with(400, seed).mean(score);
      covered += estimate.likely().contains(1) ? 1 : 0;
    }
    // 80 % of 300 is 240, give or take two and a half standard errors of 7.
    assertThat(covered).isBetween(222, 258);
  }

  @Test
  void anAreaUnderTheCurveHasAnIntervalToo() {
    double[] risk = {.9, .1, .8, .3, .2, .7, .4, .15};
    boolean[] onset = {true, false, false, false, true, true, false, false};
    var estimate =
        Bootstrap.by(1, 1, 2, 2, 3, 3, 4, 4)
            .of(rows -> {
              double[] r = IntStream.of(rows).mapToDouble(i -> risk[i]).toArray();
              boolean[] o = new boolean[rows.length];
              int events = 0;
              for (int i = 0; i < o.length; i++) {
                o[i] = onset[rows[i]];
                events += o[i] ? 1 : 0;
              }
              boolean known = events > 0 && events < o.length;
              return known ? RocCurve.of(r, o).area() : Double.NaN;
            });
    assertThat(estimate.value()).isEqualTo(RocCurve.of(risk, onset).area());
    assertThat(estimate.wide().contains(estimate.value())).isTrue();
  }

  @Test
  void aMissingScoreIsNotScoredAsZero() {
    assertThatThrownBy(() -> Bootstrap.by(1, 2).mean(new double[] {1, Double.NaN}))
        .hasMessageContaining("missing");
  }
}
