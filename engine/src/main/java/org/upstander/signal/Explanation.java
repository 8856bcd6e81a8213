package org.upstander.signal;

import java.util.Map;
import java.util.OptionalDouble;

/// What a finding rests on.
public sealed interface Explanation {
  /// Nothing can be said, and why.
  record None(String reason) implements Explanation {}

  /// A regression on comparable times of earlier years.
  ///
  /// @param baseline the counts it was fitted to
  /// @param dispersion the variance as a multiple of a Poisson's, at least 1
  /// @param slope the change of the logarithm a step; empty if no trend was used
  /// @param ceiling the mean the bound was computed from
  record Regression(Baseline baseline, double dispersion, OptionalDouble slope, double ceiling)
      implements Explanation {}

  /// The mean of the latest counts.
  ///
  /// @param first the first index of the window
  /// @param last its last index
  /// @param deviation the standard deviation used
  record Window(int first, int last, double mean, double deviation) implements Explanation {}

  /// Evidence that accumulates.
  ///
  /// @param since the index from which on the counts speak for a change; that of the finding itself
  ///   if they do not
  /// @param statistic how strong the evidence is, from 0
  /// @param threshold the strength at which an alarm is raised
  record Accumulation(int since, double statistic, double threshold) implements Explanation {}

  /// The last few counts against all of an earlier history, and since when they speak for an
  /// episode.
  ///
  /// @param last the last index of the baseline, which starts with the series
  /// @param since the index from which on the counts have had the level that is expected to go on;
  ///   0 if there was no other
  /// @param counted how many counts the baseline rests on
  /// @param deviation the standard deviation of the count around what was expected
  /// @param steps how many of the last steps, this one included, the likeliest episode spans: 1 to
  ///   4
  record Episode(int last, int since, int counted, double deviation, int steps)
      implements Explanation {}

  /// Which counts were the baseline.
  interface Baseline {
    /// The indexes, ascending.
    int[] indexes();

    /// The weight of every index that is not [#doubted]; 1 unless some are.
    double weight();

    /// The weights of indexes that count less because they look like an earlier outbreak.
    Map<Integer, Double> doubted();
  }
}
