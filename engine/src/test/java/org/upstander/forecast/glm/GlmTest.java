package org.upstander.forecast.glm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Identities that hold for every generalised linear model with a canonical or logarithmic link.
class GlmTest {
  private static final long SEED = 5;

  private static Sample counts(long seed) {
    var random = new SplittableRandom(seed);
    double[] x = new double[300];
    double[] y = new double[300];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextGaussian();
      double rate = StrictMath.exp(0.4 + 0.5 * x[i]) * -StrictMath.log(1 - random.nextDouble());
      double left = StrictMath.exp(-rate);
      for (double p = random.nextDouble(); p > left; p *= random.nextDouble()) {
        y[i]++;
      }
    }
    return Sample.of(y).with("x", x);
  }

  @Test
  void residualsOfPoissonAndLogitModelsAddUpToNothing() {
    var sample = counts(SEED);
    var fit = Glm.fit(sample, new OutcomeLaw.Poisson());
    double sum = 0;
    double product = 0;
    for (int i = 0; i < sample.rows(); i++) {
      double residual = sample.outcome(i) - fit.predict(0, sample.value(i, 1)).mean();
      sum += residual;
      product += residual * sample.value(i, 1);
    }
    assertThat(sum).isCloseTo(0, within(1e-9));
    assertThat(product).isCloseTo(0, within(1e-9));
  }

  @Test
  void aConstantOffsetMovesTheInterceptAndNothingElse() {
    var sample = counts(SEED);
    double[] offset = new double[sample.rows()];
    java.util.Arrays.fill(offset, 2);
    var plain = Glm.fitNegativeBinomial(sample);
    var shifted = Glm.fitNegativeBinomial(sample.withOffset(offset));
    assertThat(shifted.coefficients().get(0).estimate() + 2)
        .isCloseTo(plain.coefficients().get(0).estimate(), within(1e-8));
    assertThat(shifted.coefficients().get(1).estimate())
        .isCloseTo(plain.coefficients().get(1).estimate(), within(1e-8));
    assertThat(shifted.theta().orElseThrow()).isCloseTo(plain.theta().orElseThrow(), within(1e-7));
  }

  @Test
  void theLikelihoodIsHighestAtTheEstimatedTheta() {
    var sample = counts(SEED);
    var fit = Glm.fitNegativeBinomial(sample);
    double theta = fit.theta().orElseThrow();
    double best = fit.logLikelihood().orElseThrow();
    for (double other : List.of(0.9 * theta, 0.99 * theta, 1.01 * theta, 1.1 * theta)) {
      var fixed = Glm.fit(sample, new OutcomeLaw.NegativeBinomial(other));
      assertThat(fixed.logLikelihood().orElseThrow()).isLessThan(best);
    }
  }

  @Test
  void aVeryLargeThetaIsPoisson() {
    var sample = counts(SEED);
    var poisson = Glm.fit(sample, new OutcomeLaw.Poisson());
    var nearly = Glm.fit(sample, new OutcomeLaw.NegativeBinomial(1e9));
    assertThat(nearly.coefficients().get(1).estimate())
        .isCloseTo(poisson.coefficients().get(1).estimate(), within(1e-7));
  }

  @Test
  void aQuasiPoissonModelWidensThePoissonErrorsByTheRootOfItsDispersion() {
    var sample = counts(SEED);
    var poisson = Glm.fit(sample, new OutcomeLaw.Poisson());
    var quasi = Glm.fit(sample, new OutcomeLaw.QuasiPoisson());
    double ratio =
        quasi.coefficients().get(1).standardError() / poisson.coefficients().get(1).standardError();
    assertThat(quasi.dispersion()).isGreaterThan(1.2);
    assertThat(ratio).isCloseTo(Math.sqrt(quasi.dispersion()), within(1e-12));
    assertThat(quasi.akaike()).isEmpty();
  }

  @Test
  void whatCannotBeFittedIsRefusedWithTheReason() {
    var sample = Sample.of(1, 0, 2, 1).with("a", 1, 2, 3, 4).with("b", 2, 4, 6, 8);
    assertThatThrownBy(() -> Glm.fit(sample, new OutcomeLaw.Poisson()))
        .hasMessageContaining("term 3 of 3 follows from those before it");
    assertThatThrownBy(() -> Glm.fit(Sample.of(0, 2, 1), new OutcomeLaw.Binomial()))
        .hasMessage("row 2: an outcome of 2.0 is impossible");
    assertThatThrownBy(() -> Glm.fit(Sample.of(3), new OutcomeLaw.Poisson()))
        .hasMessage("1 rows cannot carry 1 coefficients");
    assertThatThrownBy(() -> Glm.fitNegativeBinomial(Sample.of(2, 2, 2, 2, 2)))
        .hasMessageContaining("no theta");
  }
}
