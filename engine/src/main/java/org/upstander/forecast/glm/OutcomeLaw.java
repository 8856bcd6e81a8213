package org.upstander.forecast.glm;

import org.upstander.world.Gamma;

/// How outcomes scatter around their mean, and the scale on which the mean is linear.
///
/// Source: McCullagh, P., Nelder, J. A. (1989), *Generalized Linear Models*, 2nd edition.
public sealed interface OutcomeLaw {

  /// Events that happen or not, with log odds linear in the predictors.
  record Binomial() implements OutcomeLaw {}

  /// Counts whose variance is their mean, with the logarithm of the mean linear in the predictors.
  record Poisson() implements OutcomeLaw {}

  /// Counts whose variance is a multiple of their mean, the multiple being estimated.
  record QuasiPoisson() implements OutcomeLaw {}

  /// Counts whose variance is `mean + mean^2 / theta`.
  ///
  /// @param theta positive; the larger, the closer to Poisson
  record NegativeBinomial(double theta) implements OutcomeLaw {
    public NegativeBinomial {
      if (!(theta > 0 && Double.isFinite(theta))) {
        throw new IllegalArgumentException("theta must be positive, was " + theta);
      }
    }
  }

  /// Whether the variance is known from the mean, so that tests are normal and not Student's.
  default boolean dispersionKnown() {
    return !(this instanceof QuasiPoisson);
  }

  /// The mean for a value of the linear predictor.
  default double mean(double link) {
    return switch (this) {
      case Binomial _ -> {
        double kept = Math.max(-30, Math.min(30, link));
        yield kept == link
            ? 1 / (1 + StrictMath.exp(-link))
            : link < 0 ? Math.ulp(1.0) : 1 / (1 + Math.ulp(1.0));
      }
      case Poisson _, QuasiPoisson _, NegativeBinomial _ ->
          Math.max(StrictMath.exp(link), Math.ulp(1.0));
    };
  }

  /// The value of the linear predictor for a mean.
  default double link(double mean) {
    return switch (this) {
      case Binomial _ -> StrictMath.log(mean / (1 - mean));
      case Poisson _, QuasiPoisson _, NegativeBinomial _ -> StrictMath.log(mean);
    };
  }

  /// The change of the mean with the linear predictor.
  default double slope(double mean) {
    return this instanceof Binomial ? mean * (1 - mean) : mean;
  }

  /// The variance for a mean, up to the dispersion.
  default double variance(double mean) {
    return switch (this) {
      case Binomial _ -> mean * (1 - mean);
      case Poisson _, QuasiPoisson _ -> mean;
      case NegativeBinomial(double theta) -> mean + mean * mean / theta;
    };
  }

  /// A mean to start the search from.
  default double start(double y) {
    return switch (this) {
      case Binomial _ -> (y + 0.5) / 2;
      case Poisson _, QuasiPoisson _ -> y + 0.1;
      case NegativeBinomial _ -> y == 0 ? 1.0 / 6 : y;
    };
  }

  /// Twice the log likelihood one outcome falls short of when its mean is not itself.
  default double deviance(double y, double mean) {
    return switch (this) {
      case Binomial _ -> -2 * StrictMath.log(y == 1 ? mean : 1 - mean);
      case Poisson _, QuasiPoisson _ -> 2 * (yLogRatio(y, mean) - (y - mean));
      case NegativeBinomial(double theta) ->
          2 * (yLogRatio(y, mean) - (y + theta) * StrictMath.log((y + theta) / (mean + theta)));
    };
  }

  private static double yLogRatio(double y, double mean) {
    return y == 0 ? 0 : y * StrictMath.log(y / mean);
  }

  /// The log probability of one outcome; NaN for a law that is known by its variance only.
  default double logProbability(double y, double mean) {
    return switch (this) {
      case Binomial _ -> StrictMath.log(y == 1 ? mean : 1 - mean);
      case Poisson _ -> y * StrictMath.log(mean) - mean - Gamma.log(y + 1);
      case QuasiPoisson _ -> Double.NaN;
      case NegativeBinomial(double theta) ->
          Gamma.log(theta + y)
              - Gamma.log(theta)
              - Gamma.log(y + 1)
              + theta * StrictMath.log(theta)
              + (y == 0 ? 0 : y * StrictMath.log(mean))
              - (theta + y) * StrictMath.log(theta + mean);
    };
  }

  /// Whether such an outcome can occur.
  default boolean allows(double y) {
    return this instanceof Binomial ? y == 0 || y == 1 : y >= 0;
  }
}
