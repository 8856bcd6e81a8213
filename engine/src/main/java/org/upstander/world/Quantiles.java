package org.upstander.world;

import java.util.function.LongToDoubleFunction;

/// The search that turns a cumulative distribution of a count into its quantiles.
final class Quantiles {
  private Quantiles() {}

  /// The smallest count whose `cdf` is at least `p`, searched outwards from the mean.
  static long ofCount(double p, double mean, double deviation, LongToDoubleFunction cdf) {
    if (!(p >= 0 && p < 1)) {
      throw new IllegalArgumentException("probability must be in [0, 1), was " + p);
    }
    // As R does: a level that rounding put just above a step belongs to that step.
    double level = p * (1 - 64 * 0x1p-52);
    long high = (long) Math.ceil(mean);
    long step = (long) Math.ceil(deviation) + 1;
    while (cdf.applyAsDouble(high) < level) {
      high += step;
      step *= 2;
    }
    long low = -1;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (cdf.applyAsDouble(middle) >= level) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
