package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// T02: where a state reports nothing, the forecast is that of the states its silence resembles.
class T02_SilenceTakesTheLearntSide {
  private static final double GAP = Double.NaN;

  /// Press freedom of twelve states, of which three report none, and whether violence followed.
  private static final double[] FREEDOM = {.1, .1, .2, .2, .3, .7, .8, .8, .9, GAP, GAP, GAP};

  private static final double[] SILENT_VIOLENT = {1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1};
  private static final double[] SILENT_PEACEFUL = {1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0};
  private static final double[] ONLY_SILENT_VIOLENT = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1};

  @Test
  void boostingLearnsIt() {
    var boosting =
        Boosting.of(new Loss.Logistic())
            .withTrees(5)
            .withGrowth(Growth.DEFAULT.withLeaf(LeafRule.DEFAULT.withWeight(0)));
    var table = FeatureMatrix.ofColumns(FREEDOM);
    var violent = boosting.fit(table, Target.of(SILENT_VIOLENT));
    assertThat(violent.predict(GAP)).isEqualTo(violent.predict(.1)).isGreaterThan(0.5);
    var peaceful = boosting.fit(table, Target.of(SILENT_PEACEFUL));
    assertThat(peaceful.predict(GAP)).isEqualTo(peaceful.predict(.9)).isLessThan(0.5);
    var apart = boosting.fit(table, Target.of(ONLY_SILENT_VIOLENT));
    assertThat(apart.predict(.1)).isEqualTo(apart.predict(.9)).isLessThan(apart.predict(GAP));
  }

  @Test
  void aForestLearnsIt() {
    var forest = new RandomForest(100, OptionalInt.empty(), 1, 1, false);
    var table = FeatureMatrix.ofColumns(FREEDOM);
    assertThat(forest.fit(table, Target.of(SILENT_VIOLENT)).predict(GAP)).isGreaterThan(0.8);
    assertThat(forest.fit(table, Target.of(SILENT_PEACEFUL)).predict(GAP)).isLessThan(0.2);
    assertThat(forest.fit(table, Target.of(ONLY_SILENT_VIOLENT)).predict(GAP)).isGreaterThan(0.8);
  }

  @Test
  void whereNoneWasSilentSilenceGoesWithTheMany() {
    var boosting =
        Boosting.of(new Loss.SquaredError()).withTrees(1).withGrowth(Growth.DEFAULT.withDepth(1));
    var fit =
        boosting.fit(
            FeatureMatrix.ofColumns(Arrays.copyOf(FREEDOM, 9)),
            Target.of(Arrays.copyOf(SILENT_VIOLENT, 9)));
    assertThat(fit.predict(GAP)).isEqualTo(fit.predict(.1));
  }
}
