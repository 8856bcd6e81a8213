package org.upstander.signal.episode;

import java.util.Arrays;

/// How probable it is of each past count that an episode was under way, from the counts before and
/// after it.
///
/// One count of a past outbreak may look like chance; two or three in a row do not. A step is held
/// against the courses near it that do not pass through it, so that the quiet step after an
/// outbreak is not taken for a part of it.
///
/// ```
///                sum over courses through the step of  starts * product of ratios
/// odds = ------------------------------------------------------------------------------------
///         1 + sum over courses within three steps of it, but not through it,  of the same
/// ```
final class PastEpisodes {
  private static final int NEAR = Courses.SPAN - 1;

  /// An episode is looked for only where a count is as many standard deviations above its mean.
  private static final double HIGH = 2;

  private final double[] counts;
  private final double[] means;
  private final double[] dispersions;

  /// For each shape and step how likely episodes that began at it make the counts, as a multiple of
  /// none.
  private final double[][] begun = new double[Shape.ALL.size()][];

  /// @param counts NaN where one is missing
  /// @param means of each step without an episode
  /// @param dispersions of each step
  PastEpisodes(double[] counts, double[] means, double[] dispersions) {
    this.counts = counts;
    this.means = means;
    this.dispersions = dispersions;
    Arrays.setAll(begun, _ -> new double[counts.length]);
    begin();
  }

  /// The probability that an episode was under way at a step.
  double probability(int step) {
    double through = 0;
    double near = 1;
    for (int shape = 0; shape < begun.length; shape++) {
      int length = Shape.ALL.get(shape).length();
      int last = Math.min(counts.length - 1, step + NEAR);
      for (int start = Math.max(0, step - NEAR - length + 1); start <= last; start++) {
        if (start <= step && step < start + length) {
          through += begun[shape][start];
        } else {
          near += begun[shape][start];
        }
      }
    }
    return through / (through + near);
  }

  private void begin() {
    double[][] ratios = new double[counts.length][];
    int high = -1;
    for (int t = counts.length - 1; t >= 0; t--) {
      boolean rises = counts[t] > means[t] + HIGH * Math.sqrt(means[t] * dispersions[t]);
      high = rises ? t : high;
      if (high >= 0 && high < t + Courses.SPAN) {
        begin(t, ratios);
      }
    }
  }

  private void begin(int start, double[][] ratios) {
    for (int t = start; t < Math.min(counts.length, start + Courses.SPAN); t++) {
      if (ratios[t] == null) {
        boolean counted = !Double.isNaN(counts[t]);
        ratios[t] = counted ? Excess.ratios(counts[t], means[t], dispersions[t]) : Excess.SILENT;
      }
    }
    for (int shape = 0; shape < begun.length; shape++) {
      for (int size = 0; size < Excess.ALL_SIZES; size++) {
        begun[shape][start] += likelihood(Shape.ALL.get(shape), size, start, ratios);
      }
    }
  }

  private static double likelihood(Shape shape, int size, int start, double[][] ratios) {
    double product = Excess.starts(shape, size);
    for (int i = 0; i < shape.length() && start + i < ratios.length; i++) {
      product *= ratios[start + i][shape.excess(size, i)];
    }
    return product;
  }
}
