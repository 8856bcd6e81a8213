package org.upstander.forecast;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.world.Probability;

/// What a model says about one place and time, as a value of a declared kind.
///
/// The kind decides which scores apply; nothing is guessed from content. Every value is checked
/// when it is made, so a forecast that exists is a well-formed one.
public sealed interface Forecast {

  /// A probability that a defined event happens within the horizon.
  ///
  /// @param event the probability of the event
  record Binary(Probability event) implements Forecast {}

  /// Values below which the outcome falls with given probabilities.
  ///
  /// @param valueAtLevel level in (0, 1) to value; values never decrease with the level
  record Quantiles(SortedMap<Double, Double> valueAtLevel) implements Forecast {
    public Quantiles {
      if (valueAtLevel.isEmpty()) {
        throw new IllegalArgumentException("a quantile forecast needs at least one level");
      }
      double below = Double.NEGATIVE_INFINITY;
      for (var entry : valueAtLevel.entrySet()) {
        double level = entry.getKey();
        double value = entry.getValue();
        if (!(level > 0 && level < 1)) {
          throw new IllegalArgumentException("quantile level must be in (0, 1), was " + level);
        }
        if (!(value >= below)) {
          throw new IllegalArgumentException("quantiles must not cross, at level " + level);
        }
        below = value;
      }
      valueAtLevel = Collections.unmodifiableSortedMap(new TreeMap<>(valueAtLevel));
    }
  }

  /// Equally likely values of the outcome. Immutable; safe to share between threads.
  ///
  /// This is a class and not a record because a record would hand its array to every caller.
  final class Draws implements Forecast {
    private final double[] sorted;

    private Draws(double[] sorted) {
      this.sorted = sorted;
    }

    /// A forecast from draws in any order; they are copied and must be finite.
    public static Draws of(double... values) {
      if (values.length == 0) {
        throw new IllegalArgumentException("a forecast by draws needs at least one draw");
      }
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      if (!Double.isFinite(sorted[0]) || !Double.isFinite(sorted[sorted.length - 1])) {
        throw new IllegalArgumentException("draws must be finite");
      }
      return new Draws(sorted);
    }

    public int size() {
      return sorted.length;
    }

    /// The draw of rank `i`, counted from 0 for the smallest.
    public double get(int i) {
      return sorted[i];
    }

    public double mean() {
      double sum = 0;
      for (double v : sorted) {
        sum += v;
      }
      return sum / sorted.length;
    }

    /// The share of draws at or above `threshold`.
    public Probability atLeast(double threshold) {
      int below = 0;
      while (below < sorted.length && sorted[below] < threshold) {
        below++;
      }
      return new Probability((sorted.length - below) / (double) sorted.length);
    }

    /// The quantile at `level` in [0, 1], linear between draws (Hyndman and Fan's type 7, R's
    /// default).
    public double quantile(double level) {
      if (!(level >= 0 && level <= 1)) {
        throw new IllegalArgumentException("quantile level must be in [0, 1], was " + level);
      }
      double h = (sorted.length - 1) * level;
      int low = (int) h;
      int high = Math.min(low + 1, sorted.length - 1);
      return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }

    /// A copy, in ascending order.
    public double[] toArray() {
      return sorted.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Draws that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
      return sorted.length + " draws, median " + quantile(0.5);
    }
  }
}
