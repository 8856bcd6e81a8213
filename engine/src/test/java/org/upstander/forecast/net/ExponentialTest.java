package org.upstander.forecast.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Our exponential against the one that Java defines bit for bit.
class ExponentialTest {
  @Test
  void itIsWithinOneUnitInTheLastPlaceAndMostlyExact() {
    long seed = 7;
    var random = new SplittableRandom(seed);
    int count = 400_000;
    double[] x = new double[count];
    for (int i = 0; i < count; i++) {
      double width = new double[] {0.3, 2, 21, 700}[i % 4];
      x[i] = (2 * random.nextDouble() - 1) * width;
    }
    x[0] = 0;
    x[1] = 700;
    x[2] = -700;
    double[] result = new double[count];
    Exponential.ofNegative(x, result, new double[count]);
    int different = 0;
    for (int i = 0; i < count; i++) {
      double exact = StrictMath.exp(-x[i]);
      assertThat(Math.abs(result[i] - exact))
          .as("exp(%s), seed %d", -x[i], seed)
          .isLessThanOrEqualTo(Math.ulp(exact));
      different += result[i] == exact ? 0 : 1;
    }
    assertThat(different).isLessThan(count / 1000);
    assertThat(result[0]).isEqualTo(1);
  }
}
