package org.upstander.forecast.onset;

/// A predictor the ensemble looks at, with what was known about it before any data were seen.
///
/// @param predictor its name in the table
/// @param sign 1 if theory says that more of it never lowers the risk, -1 if it never raises it, 0
///   if theory is silent
/// @param since the first year it is measured in; before that the table's 0 means "not measured"
/// @param belief what is believed about its coefficient
public record RiskFactor(String predictor, int sign, int since, Belief belief) {
  private static final int ALWAYS = Integer.MIN_VALUE;

  /// A normal prior of a coefficient on the predictor's own scale.
  ///
  /// @param mean the log odds one unit more is believed to add
  /// @param spread the standard deviation of that belief; infinite to use the common prior, which
  ///   is centred on 0 and the same for all predictors once they are standardised
  public record Belief(double mean, double spread) {
    static final Belief COMMON = new Belief(0, Double.POSITIVE_INFINITY);

    boolean isCommon() {
      return spread == Double.POSITIVE_INFINITY;
    }
  }

  static RiskFactor of(String predictor, int sign) {
    return new RiskFactor(predictor, sign, ALWAYS, Belief.COMMON);
  }

  RiskFactor measuredSince(int year) {
    return new RiskFactor(predictor, sign, year, belief);
  }

  RiskFactor believed(double mean, double spread) {
    return new RiskFactor(predictor, sign, since, new Belief(mean, spread));
  }
}
