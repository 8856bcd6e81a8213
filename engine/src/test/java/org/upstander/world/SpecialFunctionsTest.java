package org.upstander.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The special functions against values computed with 50 digits (`reference/special_functions.py`),
/// and against identities.
class SpecialFunctionsTest {
  @Test
  void everyReferenceValueIsReachedToThirteenDigits() throws IOException {
    var worst = new TreeMap<String, Double>();
    try (InputStream in =
            Objects.requireNonNull(
                SpecialFunctionsTest.class.getResourceAsStream(
                    "/reference/special_functions.csv"));
        var reader = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : reader) {
        double expected = Double.parseDouble(row.getField("value"));
        double error = Math.abs(value(row) - expected) / Math.max(Math.abs(expected), 1e-300);
        worst.merge(row.getField("function"), error, Math::max);
        assertThat(error).as(row.toString()).isLessThan(tolerance(row));
      }
    }
    assertThat(worst).hasSize(16);
  }

  /// Where the function's own conditioning, or a complement, costs digits.
  private static double tolerance(NamedCsvRecord row) {
    return switch (row.getField("function")) {
      case "log_gamma", "stirling_error", "trigamma", "normal_cdf", "normal_upper" -> 2e-15;
      case "beta_lower" -> 5e-13; // values down to 1e-256
      default -> 1e-13;
    };
  }

  private static double value(NamedCsvRecord row) {
    double a = number(row, "first");
    double b = number(row, "second");
    double c = number(row, "third");
    return switch (row.getField("function")) {
      case "normal_upper" -> NormalDistribution.upperTail(a);
      case "normal_cdf" -> NormalDistribution.cdf(a);
      case "normal_density" -> NormalDistribution.density(a);
      case "normal_quantile" -> NormalDistribution.quantile(a);
      case "log_gamma" -> Gamma.log(a);
      case "digamma" -> Gamma.digamma(a);
      case "trigamma" -> Gamma.trigamma(a);
      case "stirling_error" -> Gamma.stirlingError(a);
      case "gamma_lower" -> Gamma.lower(a, b);
      case "gamma_upper" -> Gamma.upper(a, b);
      case "log_beta" -> Beta.log(a, b);
      case "beta_lower" -> Beta.lower(a, b, c);
      case "student_two_sided" -> StudentT.twoSided(a, b);
      case "poisson_probability" -> Poisson.probability((long) a, b);
      case "poisson_upper" -> Poisson.upperTail((long) a, b);
      case "negative_binomial_probability" -> new NegativeBinomial(b, c).probability((long) a);
      default -> throw new IllegalArgumentException(row.getField("function"));
    };
  }

  private static double number(NamedCsvRecord row, String name) {
    String text = row.getField(name);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  @Test
  void probabilitiesOfACountAddUpToItsCumulative() {
    var random = new SplittableRandom(20260101);
    for (int i = 0; i < 200; i++) {
      double mean = StrictMath.exp(random.nextDouble(-3, 5));
      var counts = new NegativeBinomial(mean, StrictMath.exp(random.nextDouble(-2, 6)));
      long last = random.nextLong(0, 200);
      double sum = 0;
      double poisson = 0;
      for (long k = 0; k <= last; k++) {
        sum += counts.probability(k);
        poisson += Poisson.probability(k, mean);
      }
      assertThat(counts.cdf(last)).as(counts + " at " + last).isCloseTo(sum, within(1e-13));
      assertThat(counts.upperTail(last)).isCloseTo(1 - sum, within(1e-13));
      assertThat(Poisson.cdf(last, mean)).isCloseTo(poisson, within(1e-13));
    }
  }

  @Test
  void theQuantileIsTheFirstCountThatReachesTheLevel() {
    var counts = new NegativeBinomial(7.5, 0.4);
    for (double level : new double[] {0, 0.1, 0.5, 0.9, 0.99, 0.999999}) {
      long q = counts.quantile(level);
      assertThat(counts.cdf(q)).isGreaterThanOrEqualTo(level);
      assertThat(q == 0 || counts.cdf(q - 1) < level).isTrue();
      long p = Poisson.quantile(level, 7.5);
      assertThat(Poisson.cdf(p, 7.5)).isGreaterThanOrEqualTo(level);
      assertThat(p == 0 || Poisson.cdf(p - 1, 7.5) < level).isTrue();
    }
  }

  @Test
  void theNormalQuantileUndoesTheCumulative() {
    for (double z = -8; z <= 4; z += 0.01) {
      assertThat(NormalDistribution.quantile(NormalDistribution.cdf(z)))
          .isCloseTo(z, within(1e-11));
    }
    assertThat(NormalDistribution.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(NormalDistribution.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(NormalDistribution.upperTail(Double.NEGATIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void outsideTheDomainIsRefused() {
    assertThatThrownBy(() -> Gamma.log(0)).hasMessageContaining("> 0");
    assertThatThrownBy(() -> Beta.lower(1.5, 1, 1)).hasMessageContaining("x in [0, 1]");
    assertThatThrownBy(() -> NormalDistribution.quantile(1.1)).hasMessageContaining("[0, 1]");
    assertThatThrownBy(() -> new NegativeBinomial(1, 0)).hasMessageContaining("size > 0");
  }
}
