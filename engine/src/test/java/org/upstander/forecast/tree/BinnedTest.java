package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BinnedTest {
  private static final long SEED = 23;

  @Test
  void fewValuesAreKeptApartAndGapsHaveABinOfTheirOwn() {
    var binned = Binned.of(FeatureMatrix.ofColumns(new double[] {3, Double.NaN, 1, 3, 2}));
    assertThat(binned.bins(0)).isEqualTo(3);
    assertThat(binned.column(0)).containsExactly(3, 0, 1, 3, 2);
    assertThat(binned.end(0, 1)).isEqualTo(1.5);
    assertThat(binned.end(0, 3)).isInfinite();
  }

  @Test
  void manyValuesFillBinsEvenlyAndEqualOnesStayTogether() {
    var random = new SplittableRandom(SEED);
    double[] values = new double[10_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 3000 ? 0 : random.nextGaussian();
    }
    var binned = Binned.of(FeatureMatrix.ofColumns(values));
    int[] rows = new int[256];
    for (int i = 0; i < values.length; i++) {
      int bin = binned.bin(i, 0);
      rows[bin]++;
      assertThat(values[i]).isLessThanOrEqualTo(binned.end(0, bin));
      if (bin > 1) {
        assertThat(values[i]).isGreaterThan(binned.end(0, bin - 1));
      }
    }
    assertThat(rows[binned.bin(0, 0)]).isGreaterThanOrEqualTo(3000);
    for (int b = 1; b <= binned.bins(0); b++) {
      if (b != binned.bin(0, 0)) {
        assertThat(rows[b]).as("bin %d, seed %d", b, SEED).isBetween(20, 45);
      }
    }
  }

  @Test
  void neighbouringNumbersAreKeptApart() {
    double one = 1;
    double next = Math.nextUp(one);
    var binned = Binned.of(FeatureMatrix.ofColumns(new double[] {one, next}));
    assertThat(binned.bins(0)).isEqualTo(2);
    assertThat(binned.end(0, 1)).isEqualTo(one);
  }

  @Test
  void aColumnOfGapsHasNothingToAsk() {
    double[] gaps = {Double.NaN, Double.NaN};
    var fit =
        Boosting.of(new Loss.SquaredError()).fit(FeatureMatrix.ofColumns(gaps), Target.of(1, 3));
    assertThat(fit.predict(5)).isEqualTo(2);
  }
}
