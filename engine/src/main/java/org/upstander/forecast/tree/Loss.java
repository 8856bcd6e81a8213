package org.upstander.forecast.tree;

/// What a forecast is punished by, as a function of its margin: the number that trees add up to.
///
/// Each loss is, up to terms the margin has no part in, the negative log likelihood of a row, or
/// half a squared error, or the pinball loss; smaller is better.
public sealed interface Loss {

  /// Events that happen (1) or not (0), the margin being log odds.
  ///
  /// ```
  /// log(1 + exp(m)) - y m
  /// ```
  record Logistic() implements Loss {}

  /// Counts whose variance is their mean, the margin being the logarithm of the mean.
  ///
  /// ```
  /// exp(m) - y m
  /// ```
  record Poisson() implements Loss {}

  /// Amounts that are 0 or positive, with variance proportional to `mean^power`.
  ///
  /// ```
  /// exp((2 - power) m) / (2 - power) - y exp((1 - power) m) / (1 - power)
  /// ```
  ///
  /// @param power between 1 (Poisson) and 2 (gamma), both excluded
  record Tweedie(double power) implements Loss {
    public Tweedie {
      if (!(power > 1 && power < 2)) {
        throw new IllegalArgumentException("power must be between 1 and 2, was " + power);
      }
    }
  }

  /// Counts whose variance is `mean + mean^2 / theta`, the margin being the logarithm of the mean.
  ///
  /// ```
  /// (y + theta) log(exp(m) + theta) - y m
  /// ```
  ///
  /// @param theta positive; the larger, the closer to Poisson
  record NegativeBinomial(double theta) implements Loss {
    public NegativeBinomial {
      if (!(theta > 0 && Double.isFinite(theta))) {
        throw new IllegalArgumentException("theta must be positive, was " + theta);
      }
    }
  }

  /// Half the squared difference; the margin is the mean itself.
  record SquaredError() implements Loss {}

  /// The pinball loss; the margin is the quantile itself.
  ///
  /// @param level the share of outcomes that should fall below, between 0 and 1, both excluded
  record Quantile(double level) implements Loss {
    public Quantile {
      if (!(level > 0 && level < 1)) {
        throw new IllegalArgumentException("level must be between 0 and 1, was " + level);
      }
    }
  }

  /// The forecast on the scale of outcomes.
  default double mean(double margin) {
    return switch (this) {
      case Logistic _ -> 1 / (1 + StrictMath.exp(-margin));
      case Poisson _, Tweedie _, NegativeBinomial _ -> StrictMath.exp(margin);
      case SquaredError _, Quantile _ -> margin;
    };
  }

  /// The margin whose forecast is `mean`.
  default double margin(double mean) {
    return switch (this) {
      case Logistic _ -> StrictMath.log(mean / (1 - mean));
      case Poisson _, Tweedie _, NegativeBinomial _ -> StrictMath.log(mean);
      case SquaredError _, Quantile _ -> mean;
    };
  }

  /// What a margin loses when the outcome is `y`.
  default double of(double y, double margin) {
    return switch (this) {
      case Logistic _ ->
          Math.max(margin, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin))) - y * margin;
      case Poisson _ -> StrictMath.exp(margin) - y * margin;
      case Tweedie(double p) ->
          StrictMath.exp((2 - p) * margin) / (2 - p)
              - y * StrictMath.exp((1 - p) * margin) / (1 - p);
      case NegativeBinomial(double theta) ->
          (y + theta) * StrictMath.log(StrictMath.exp(margin) + theta) - y * margin;
      case SquaredError _ -> (y - margin) * (y - margin) / 2;
      case Quantile(double level) -> (y - margin) * (y > margin ? level : level - 1);
    };
  }

  /// Whether such an outcome can occur.
  default boolean allows(double y) {
    return switch (this) {
      case Logistic _ -> y >= 0 && y <= 1;
      case Poisson _, Tweedie _, NegativeBinomial _ -> y >= 0;
      case SquaredError _, Quantile _ -> true;
    };
  }

  /// The most a leaf may move a margin before the learning rate, unless the settings say otherwise:
  /// a Poisson mean near 0 has so little curvature that one large count would throw it far beyond
  /// itself. The value is that of Chen and Guestrin's XGBoost.
  default double largestStep() {
    return this instanceof Poisson ? 0.7 : Double.POSITIVE_INFINITY;
  }
}
