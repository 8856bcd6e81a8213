package org.upstander.option.advice;

import org.upstander.option.Factors;

/// How much one risk factor drives a warning.
///
/// @param factor number in the Framework of Analysis, 1 to 14
/// @param weight 0 (not at all) to 1 (as much as any can). A share of judged indicators will do;
///   only weights relative to each other matter
public record FactorWeight(int factor, double weight) {
  public FactorWeight {
    Factors.check(factor);
    // Written as a negation so that NaN is refused too.
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "the weight of factor %d must be in [0, 1], was %s".formatted(factor, weight));
    }
  }
}
