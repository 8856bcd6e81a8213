package org.upstander.signal.farrington;

import org.upstander.world.NormalDistribution;

/// The count above which an alarm is raised, from an expected count and what is known of its error.
///
/// @param expected the expected count
/// @param value the bound
/// @param origin what scores are measured from. For negative binomial bounds it is the *logarithm*
///   of the expected count, because R's package takes it so
/// @param ceiling the mean whose tail gives the p-value
/// @param deviation the standard deviation of the transformed count, 0 where none is used
record Bound(
    BoundMethod method,
    double expected,
    double value,
    double origin,
    double ceiling,
    Spread spread) {

  /// How far counts scatter: the dispersion of a negative binomial, or the standard deviation of
  /// the transformed count.
  record Spread(double dispersion, double deviation) {}

  static Bound of(FarringtonSettings.Rule rule, double link, double error, double dispersion) {
    double z = NormalDistribution.quantile(1 - rule.alpha());
    double mean = StrictMath.exp(link);
    if (rule.method().ofNegativeBinomial()) {
      double upper = rule.method() == BoundMethod.PLUG_IN ? mean : StrictMath.exp(link + z * error);
      double value = new CountLaw(upper, dispersion).quantileAbove(rule.alpha());
      return new Bound(rule.method(), mean, value, link, upper, new Spread(dispersion, 0));
    }
    double errorOfMean = error * mean;
    double tau = dispersion + errorOfMean * errorOfMean / mean;
    double deviation = deviation(rule.method(), mean, tau);
    double value = back(rule.method(), transform(rule.method(), mean) + z * deviation);
    double ceiling = mean + z * errorOfMean;
    return new Bound(rule.method(), mean, value, mean, ceiling, new Spread(dispersion, deviation));
  }

  /// The probability of `count` or more if nothing has changed.
  double pValue(double count) {
    if (method.ofNegativeBinomial()) {
      return new CountLaw(ceiling, spread.dispersion()).reached(count);
    }
    return NormalDistribution.upperTail(
        (transform(method, count) - transform(method, expected)) / spread.deviation());
  }

  private static double deviation(BoundMethod method, double mean, double tau) {
    return switch (method) {
      case TWO_THIRDS -> Math.sqrt(4.0 / 9 * StrictMath.cbrt(mean) * tau);
      case SQUARE_ROOT -> Math.sqrt(tau / 4);
      case UNTRANSFORMED -> Math.sqrt(mean * tau);
      case PLUG_IN, UPPER_LIMIT -> 0;
    };
  }

  private static double transform(BoundMethod method, double count) {
    return switch (method) {
      case TWO_THIRDS -> StrictMath.pow(count, 2.0 / 3);
      case SQUARE_ROOT -> Math.sqrt(count);
      case UNTRANSFORMED, PLUG_IN, UPPER_LIMIT -> count;
    };
  }

  private static double back(BoundMethod method, double value) {
    return switch (method) {
      case TWO_THIRDS -> StrictMath.pow(value, 1.5);
      case SQUARE_ROOT -> value * value;
      case UNTRANSFORMED, PLUG_IN, UPPER_LIMIT -> value;
    };
  }
}
