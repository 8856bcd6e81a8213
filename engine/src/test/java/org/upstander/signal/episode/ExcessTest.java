package org.upstander.signal.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A ratio of likelihoods is 1 on average while there is no episode, rises with the count, and is
/// the same whether it is found by a product or by the gamma function.
class ExcessTest {
  @ParameterizedTest
  @CsvSource({"0.15, 5", "0.5, 12", "4, 1.1", "20, 3", "300, 1.5", "60, 120", "0.001, 800"})
  void ratiosOfLikelihoods(double mean, double dispersion) {
    int excesses = Excess.ratios(0, mean, dispersion).length;
    double[] sum = new double[excesses];
    double[] before = new double[excesses];
    double size = mean / (dispersion - 1);
    double chance = Math.exp(-size * Math.log(dispersion));
    for (int count = 0; count < 100_000; count++) {
      double[] ratios = Excess.ratios(count, mean, dispersion);
      for (int i = 0; i < excesses; i++) {
        assertThat(ratios[i]).isGreaterThanOrEqualTo(before[i]);
        sum[i] += chance * ratios[i];
      }
      if (count <= 40) {
        double[] near = Excess.ratios(count + 1e-9 * Math.min(1, size), mean, dispersion);
        for (int i = 0; i < excesses; i++) {
          assertThat(ratios[i] / near[i]).isCloseTo(1, within(1e-6));
        }
      }
      before = ratios;
      chance *= (size + count) / (count + 1) * (1 - 1 / dispersion);
    }
    for (double one : sum) {
      assertThat(one).isCloseTo(1, within(1e-6));
    }
  }
}
