package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// T03: what must only raise a forecast never lowers it, whatever else is known.
class T03_MoreRoadblocksNeverLowerTheRisk {
  private static final long SEED = 11;

  static Stream<Loss> losses() {
    return Stream.of(
        new Loss.Logistic(),
        new Loss.Poisson(),
        new Loss.Tweedie(1.5),
        new Loss.NegativeBinomial(2),
        new Loss.SquaredError(),
        new Loss.Quantile(0.8));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void aMonotoneForecastIsMonotoneEverywhere(Loss loss) {
    var given = GivenRows.random(SEED, 1500, 4);
    var growth = Growth.DEFAULT.withDepth(5).withMonotone(1, -1, 0, 0);
    var boosting = Boosting.of(loss).withTrees(40).withGrowth(growth);
    var free = Boosting.of(loss).withTrees(40).fit(given.table(), Target.of(given.outcomes(loss)));
    var kept = boosting.fit(given.table(), Target.of(given.outcomes(loss)));
    assertThat(reversals(free, 0, 1) + reversals(free, 1, -1)).as("free").isPositive();
    assertThat(reversals(kept, 0, 1)).as("rising, seed %d", SEED).isZero();
    assertThat(reversals(kept, 1, -1)).as("falling, seed %d", SEED).isZero();
  }

  private static int reversals(BoostedTrees fit, int feature, int sign) {
    var random = new SplittableRandom(SEED);
    int wrong = 0;
    for (int line = 0; line < 50; line++) {
      double[] row = new double[fit.features()];
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(8) == 0 ? Double.NaN : 6 * random.nextDouble() - 1;
      }
      double before = sign * Double.NEGATIVE_INFINITY;
      for (double v = -4; v < 8; v += 0.05) {
        row[feature] = v;
        double margin = fit.margin(row);
        wrong += sign * (margin - before) < 0 ? 1 : 0;
        before = margin;
      }
    }
    return wrong;
  }
}
