package org.upstander.signal;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Counts at regular steps, with gaps where no source has spoken. Immutable and safe to share
/// between threads.
///
/// A step without a count is missing, which is not 0. Each count may have a population: whatever
/// the count is taken to be proportional to, such as people or reports read.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class CountSeries {
  private final Timeline timeline;
  private final double[] counts;
  private final double[] populations;

  private CountSeries(Timeline timeline, double[] counts, double[] populations) {
    this.timeline = timeline;
    this.counts = counts;
    this.populations = populations;
  }

  /// A series from index 0 on; NaN says that a count is missing.
  ///
  /// @throws IllegalArgumentException if a count is neither NaN nor a whole number from 0 to 2^53
  public static CountSeries of(Timeline timeline, double... counts) {
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      if (!Double.isNaN(y) && !(y >= 0 && y <= 0x1p53 && y == Math.rint(y))) {
        throw new IllegalArgumentException(
            "count %s at index %d is not a whole number from 0 on".formatted(y, i));
      }
    }
    return new CountSeries(timeline, counts.clone(), new double[0]);
  }

  /// The series with the population of each step, all above 0.
  public CountSeries withPopulation(double... values) {
    if (values.length != counts.length) {
      throw new IllegalArgumentException(
          "%d populations for %d counts".formatted(values.length, counts.length));
    }
    for (double p : values) {
      if (!(p > 0 && p < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("a population must be above 0, was " + p);
      }
    }
    return new CountSeries(timeline, counts, values.clone());
  }

  public Timeline timeline() {
    return timeline;
  }

  /// How many steps it spans, counted or not.
  public int length() {
    return counts.length;
  }

  /// The count at an index; empty if it is missing.
  public OptionalDouble find(int index) {
    return Double.isNaN(counts[index]) ? OptionalDouble.empty() : OptionalDouble.of(counts[index]);
  }

  /// The count at an index; NaN if it is missing.
  public double count(int index) {
    return counts[index];
  }

  /// The population at an index; 1 if none is known.
  public double population(int index) {
    return populations.length == 0 ? 1 : populations[index];
  }

  public boolean hasPopulation() {
    return populations.length > 0;
  }

  /// The steps strictly before `index`: all that could be seen then.
  public CountSeries before(int index) {
    double[] known = populations.length == 0 ? populations : Arrays.copyOf(populations, index);
    return new CountSeries(timeline, Arrays.copyOf(counts, index), known);
  }

  /// The sum of the counts from `from` to `to`, both included; missing ones add nothing.
  public double sum(int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i <= to; i++) {
      sum += Double.isNaN(counts[i]) ? 0 : counts[i];
    }
    return sum;
  }
}
