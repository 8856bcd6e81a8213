package org.upstander.option.advice;

import java.util.List;
import org.upstander.assess.synthesis.FactorSynthesis;
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

  /// The weights that judgements give: the share of a factor's indicators that is there, an
  /// emerging one counting half. Factors of which nothing is there are left out, as are those that
  /// nobody judged.
  public static List<FactorWeight> of(List<FactorSynthesis> judged) {
    return judged.stream().map(FactorWeight::of).filter(w -> w.weight > 0).toList();
  }

  private static FactorWeight of(FactorSynthesis judged) {
    var shares = judged.distribution().shares();
    return new FactorWeight(judged.factor(), shares.present() + shares.emerging() / 2);
  }
}
