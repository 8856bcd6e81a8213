package org.upstander.signal.scan;

import java.util.List;

/// What a window is scored by. Scores are comparable between windows of one scan only.
public sealed interface ScanStatistic {
  /// How much likelier the counts `c` of a window are as Poisson with a raised mean than with the
  /// expected one `b`; 0 if nothing is raised.
  ///
  /// ```
  /// c log(c / b) + b - c
  /// ```
  ///
  /// Source: Neill, D. B. et al. (2005), *KDD '05*, 218–227.
  record ExpectationPoisson() implements ScanStatistic {}

  /// The same given the total `n`, so that only the share of the window counts.
  ///
  /// ```
  /// c log(c / b) + (n - c) log((n - c) / (n - b))
  /// ```
  ///
  /// Source: Kulldorff, M. (2001), *Journal of the Royal Statistical Society A* 164, 61–72.
  record PopulationPoisson() implements ScanStatistic {}

  /// The efficient score of negative binomial counts for a hotspot; negative where counts are below
  /// expectation.
  ///
  /// ```
  /// sum (c - b) / (1 + b/theta)  /  sqrt( sum b / (1 + b/theta) )
  /// ```
  ///
  /// Source: Tango, T., Takahashi, K., Kohriyama, K. (2011), *Biometrics* 67, 106–115.
  ///
  /// @param thetas the size of each place's negative binomial, above 0
  record NegativeBinomialHotspot(List<Double> thetas) implements ScanStatistic {
    public NegativeBinomialHotspot {
      thetas = List.copyOf(thetas);
    }
  }
}
