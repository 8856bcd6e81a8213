package org.upstander.forecast.onset;

import java.util.Optional;

/// A component fitted to a sample. Safe to share between threads.
interface FittedComponent {
  /// The log odds of an onset; NaN in the row is a missing value.
  double logOdds(double[] row);

  /// What each factor adds to the log odds, counted from a level that is the same for every row:
  /// the difference of two rows' sums is the difference of their log odds.
  double[] contributions(double[] row);

  /// The log odds of the rows fitted to, each from the parts of the fit that have not seen its
  /// state; empty for a fit without parts.
  default Optional<double[]> unseen() {
    return Optional.empty();
  }
}
