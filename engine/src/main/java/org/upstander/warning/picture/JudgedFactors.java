package org.upstander.warning.picture;

import java.util.ArrayList;
import java.util.List;
import org.upstander.assess.synthesis.FactorSynthesis;
import org.upstander.warning.rule.FactorShare;

/// What assessors and models found of the risk factors, as the rule table asks for it.
///
/// ```
/// share         = voices that say so / all voices, a mean over the factor's indicators
/// disagreement  = (1 − A) / 2, a mean over the indicators of which something is said
/// ```
///
/// with A of [org.upstander.assess.synthesis.OrderedAgreement]. An indicator nobody has judged is
/// unknown. A factor of which nothing that counts is said is left out: not judged, which is not
/// absent.
public final class JudgedFactors {
  /// Disagreement of a synthesis goes up to this.
  private static final double MOST = 2;

  private JudgedFactors() {}

  /// @param synthesis any of the 14 factors, each once
  public static List<FactorShare> of(List<FactorSynthesis> synthesis) {
    var shares = new ArrayList<FactorShare>();
    for (FactorSynthesis factor : synthesis) {
      var found = factor.distribution();
      if (found.known() > 0) {
        var of = found.shares();
        double disagreement = Math.clamp(factor.disagreement().orElse(0) / MOST, 0, 1);
        shares.add(
            new FactorShare(
                factor.factor(), of.present(), of.emerging(), of.unknown(), disagreement));
      }
    }
    return List.copyOf(shares);
  }
}
