package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// T01: one tree of two questions, checked with pencil and paper.
class T01_ATreeByHand {
  /// Eight districts: roadblocks, whether the harvest failed, and how many fled.
  private static final String DISTRICTS =
      """
      roadblocks  harvest  fled
      0           0        1
      0           1        1
      1           0        3
      1           1        3
      4           0        10
      5           0        12
      4           1        20
      5           1        22
      """;

  private static FeatureMatrix table() {
    return FeatureMatrix.ofRows(column(0, 1));
  }

  private static double[][] column(int... wanted) {
    return DISTRICTS
        .lines()
        .skip(1)
        .map(line -> line.trim().split(" +"))
        .map(f -> java.util.Arrays.stream(wanted).mapToDouble(j -> Double.parseDouble(f[j])))
        .map(java.util.stream.DoubleStream::toArray)
        .toArray(double[][]::new);
  }

  private static double[] fled() {
    return java.util.Arrays.stream(column(2)).mapToDouble(f -> f[0]).toArray();
  }

  /// The mean is 9. Gradients are 9 less what fled: 8 8 6 6 -1 -3 -11 -13. Of all questions,
  /// roadblocks up to 1 gains most: 28^2/4 + 28^2/4 = 392; harvest gains 10^2/4 + 10^2/4 = 50. On
  /// its right side harvest parts (-1 -3) from (-11 -13): 4^2/2 + 24^2/2 - 28^2/4 = 100; on its
  /// left side roadblocks part (8 8) from (6 6): 16^2/2 + 12^2/2 - 28^2/4 = 4.
  @Test
  void twoLevelsWithoutPenaltySayTheMeanOfEachPart() {
    var fit = boosting(0).fit(table(), Target.of(fled()));
    assertThat(fit.start()).isEqualTo(9);
    assertThat(fit.predict(0, 0)).isEqualTo(1);
    assertThat(fit.predict(1, 1)).isEqualTo(3);
    assertThat(fit.predict(5, 0)).isEqualTo(11);
    assertThat(fit.predict(4, 1)).isEqualTo(21);
    assertThat(fit.predict(2.5, 0)).isEqualTo(3);
    assertThat(fit.predict(2.6, 0)).isEqualTo(11);
  }

  /// With lambda 1 a leaf of two rows says a third of its sum and not a half.
  @Test
  void aPenaltyPullsEachPartTowardsTheMean() {
    var fit = boosting(1).fit(table(), Target.of(fled()));
    assertThat(fit.predict(4, 1)).isCloseTo(9 + 24 / 3.0, within(1e-12));
    assertThat(fit.predict(5, 0)).isCloseTo(9 + 4 / 3.0, within(1e-12));
  }

  /// Contributions to the 21 of a district with four roadblocks and a failed harvest, against a
  /// mean of 9. Known roadblocks alone: 16. Known harvest alone: half the rows have few roadblocks
  /// (mean 2), half many (21): 11.5. Shapley: roadblocks ((16 - 9) + (21 - 11.5)) / 2, harvest the
  /// rest.
  @Test
  void contributionsAreShapleysShares() {
    var fit = boosting(0).fit(table(), Target.of(fled()));
    assertThat(fit.base()).isCloseTo(9, within(1e-12));
    assertThat(fit.contributions(4, 1)).containsExactly(new double[] {8.25, 3.75}, within(1e-12));
    assertThat(fit.pathContributions(4, 1)).containsExactly(new double[] {7, 5}, within(1e-12));
  }

  private static Boosting boosting(double lambda) {
    return Boosting.of(new Loss.SquaredError())
        .withTrees(1)
        .withRate(1)
        .withGrowth(Growth.DEFAULT.withDepth(2).withLeaf(LeafRule.DEFAULT.withLambda(lambda)));
  }
}
