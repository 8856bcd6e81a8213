package org.upstander.option.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How well an option fits what drives a warning.
///
/// Weights are divided by the largest, so that the same profile at half strength asks for the same
/// options. With `M` the sum over the factors that the option works on, `W` the sum over all, `n`
/// the number of factors that the option works on:
///
/// ```
/// covered = M / W         how much of what drives the warning it works on
/// focus   = M / n         how much of what it works on drives the warning
/// value   = 2 M / (W + n) their harmonic mean
/// ```
///
/// Each is 0 to 1; 1 is a perfect fit.
///
/// Source: the coefficient of Dice, L. R. (1945), *Ecology* 26(3), 297–302, with weights.
///
/// @param value the fit by which options are ranked
/// @param covered share of the drivers' weight
/// @param focus share of the option's factors
/// @param matched the drivers it works on, heaviest first, as they were given
public record Fit(double value, double covered, double focus, List<FactorWeight> matched) {
  private static final Comparator<FactorWeight> HEAVIEST_FIRST =
      Comparator.comparingDouble(FactorWeight::weight)
          .reversed()
          .thenComparingInt(FactorWeight::factor);

  public Fit {
    matched = List.copyOf(matched);
  }

  /// The fit of an option that works on `factors`.
  public static Fit of(List<FactorWeight> drivers, Collection<Integer> factors) {
    // In the order of the factors, so that the order of a list never changes the last bit.
    List<FactorWeight> ordered =
        drivers.stream()
            .filter(driver -> driver.weight() > 0)
            .sorted(Comparator.comparingInt(FactorWeight::factor))
            .toList();
    List<FactorWeight> matched =
        ordered.stream().filter(driver -> factors.contains(driver.factor())).toList();
    double largest = ordered.stream().mapToDouble(FactorWeight::weight).max().orElse(1);
    double all = sum(ordered, largest);
    double met = sum(matched, largest);
    return new Fit(
        2 * met / (all + factors.size()),
        all == 0 ? 0 : met / all,
        factors.isEmpty() ? 0 : met / factors.size(),
        matched.stream().sorted(HEAVIEST_FIRST).toList());
  }

  /// The fit in whole hundredths, by which it is shown and ranked: less is not worth telling apart.
  public int hundredths() {
    return (int) Math.round(value * 100);
  }

  private static double sum(List<FactorWeight> weights, double largest) {
    double sum = 0;
    for (FactorWeight each : weights) {
      sum += each.weight() / largest;
    }
    return sum;
  }
}
