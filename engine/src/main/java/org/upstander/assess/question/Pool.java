package org.upstander.assess.question;

import java.util.Collection;
import java.util.Optional;
import org.upstander.assess.Voice;
import org.upstander.world.Probability;

/// One probability out of several persons', two ways, both on the scale of log odds ln(p / (1 −
/// p)), where a step from 1 % to 2 % is as large as one from 50 % to 67 %.
///
/// @param median of an even number, half-way between the middle two; hardly moved by one person
/// @param mean of log odds; moved by a person who is nearly certain
public record Pool(Probability median, Probability mean) {
  /// The pool of the persons among `estimates`; empty without any. Models stand beside it, not in
  /// it.
  ///
  /// Source: Satopää, V. A. et al. (2014), "Combining multiple probability predictions using a
  /// simple logit model", *International Journal of Forecasting* 30(2), 344–356, without their
  /// extremising, for which a record of past answers is needed.
  public static Optional<Pool> of(Collection<Estimate> estimates) {
    double[] sorted =
        estimates.stream()
            .filter(e -> e.voice() instanceof Voice.Assessor)
            .mapToDouble(e -> logOdds(e.probability()))
            .sorted()
            .toArray();
    int n = sorted.length;
    if (n == 0) {
      return Optional.empty();
    }
    double sum = 0;
    for (double odds : sorted) {
      sum += odds;
    }
    double middle = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return Optional.of(new Pool(probability(middle), probability(sum / n)));
  }

  private static double logOdds(Probability p) {
    return StrictMath.log(p.value()) - StrictMath.log1p(-p.value());
  }

  private static Probability probability(double logOdds) {
    return new Probability(1 / (1 + StrictMath.exp(-logOdds)));
  }
}
