package org.upstander.signal.cumulative;

import java.util.Arrays;

/// Counts in a row with their expected values: what evidence is computed from. The counts of the
/// moment under way can be replaced, so that it can be asked which count would have raised an
/// alarm.
///
/// Counts are negative binomial with variance `mean + alpha mean²`; Poisson at `alpha` 0.
final class Stretch {
  private final double[] count;
  private final double[] mean;
  private final double alpha;

  /// The count before the first one, 0 if none is known.
  private final double before;

  Stretch(double[] count, double[] mean, double alpha, double before) {
    this.count = count.clone();
    this.mean = mean.clone();
    this.alpha = alpha;
    this.before = before;
  }

  int length() {
    return count.length;
  }

  double count(int i) {
    return count[i];
  }

  double mean(int i) {
    return mean[i];
  }

  double alpha() {
    return alpha;
  }

  double previous(int i) {
    return i == 0 ? before : count[i - 1];
  }

  /// The same with another count in one place.
  Stretch with(int i, double value) {
    var other = new Stretch(count, mean, alpha, before);
    other.count[i] = value;
    return other;
  }

  /// What follows after `i`; it remembers the count at `i`.
  Stretch after(int i) {
    return new Stretch(
        Arrays.copyOfRange(count, i + 1, count.length),
        Arrays.copyOfRange(mean, i + 1, count.length),
        alpha,
        count[i]);
  }

  /// How much likelier a count is with another mean, as a logarithm.
  double ratio(int i, double otherMean) {
    double y = count[i];
    double gained = y == 0 ? 0 : y * StrictMath.log(otherMean / mean[i]);
    if (alpha == 0) {
      return gained - (otherMean - mean[i]);
    }
    double spread = StrictMath.log((1 + alpha * otherMean) / (1 + alpha * mean[i]));
    return gained - (y + 1 / alpha) * spread;
  }
}
