package org.upstander.forecast.deaths;

import java.util.Arrays;

/// A distribution of whole deaths, as values with weights. Immutable and safe to share between
/// threads.
///
/// Quantile `u` is the smallest value at which the cumulated weight reaches `u`.
final class Spectrum {
  private final double[] values;
  private final double[] cumulated;

  private Spectrum(double[] values, double[] cumulated) {
    this.values = values;
    this.cumulated = cumulated;
  }

  /// The value below which the share `level` of the weight lies.
  double quantile(double level) {
    int at = Arrays.binarySearch(cumulated, level);
    return values[Math.min(at >= 0 ? at : -at - 1, values.length - 1)];
  }

  /// The quantiles at `(i + u) / n` for `i` from 0 to `n - 1`, ascending.
  double[] quantiles(int n, double u) {
    double[] found = new double[n];
    int at = 0;
    for (int i = 0; i < n; i++) {
      double level = (i + u) / n;
      while (at < values.length - 1 && cumulated[at] < level) {
        at++;
      }
      found[i] = values[at];
    }
    return found;
  }

  /// Collects values with weights. Not safe to share between threads.
  static final class Builder {
    /// Values are packed with their place in the list so that plain numbers can be sorted.
    private static final int PLACE = 20;

    private static final double MOST = 1L << 42;
    private long[] keys = new long[1 << 10];
    private double[] weights = new double[1 << 10];
    private double zeros;
    private int n;

    /// Adds `value`, rounded to whole deaths, with a weight of at least 0.
    Builder add(double value, double weight) {
      double whole = StrictMath.rint(value);
      if (!(whole > 0)) {
        zeros += weight;
        return this;
      }
      if (n == keys.length) {
        keys = Arrays.copyOf(keys, 2 * n);
        weights = Arrays.copyOf(weights, 2 * n);
      }
      if (n >= 1 << PLACE) {
        throw new IllegalStateException("more values than a distribution can hold: " + n);
      }
      keys[n] = (long) Math.min(whole, MOST) << PLACE | n;
      weights[n++] = weight;
      return this;
    }

    /// The sum of all weights so far.
    double weight() {
      double sum = zeros;
      for (int i = 0; i < n; i++) {
        sum += weights[i];
      }
      return sum;
    }

    /// Adds what `other` collected, its weights brought to the sum `share`.
    Builder addAll(Builder other, double share) {
      double scale = share / other.weight();
      zeros += other.zeros * scale;
      for (int i = 0; i < other.n; i++) {
        add(other.keys[i] >> PLACE, other.weights[i] * scale);
      }
      return this;
    }

    /// @throws IllegalStateException if nothing with weight was added
    Spectrum build() {
      long[] order = Arrays.copyOf(keys, n);
      Arrays.sort(order);
      double total = weight();
      if (!(total > 0)) {
        throw new IllegalStateException("a distribution needs weight");
      }
      double[] values = new double[n + 1];
      double[] cumulated = new double[n + 1];
      double sum = zeros;
      cumulated[0] = zeros / total;
      for (int i = 0; i < n; i++) {
        sum += weights[(int) (order[i] & ((1 << PLACE) - 1))];
        values[i + 1] = order[i] >> PLACE;
        cumulated[i + 1] = sum / total;
      }
      return new Spectrum(values, cumulated);
    }
  }
}
