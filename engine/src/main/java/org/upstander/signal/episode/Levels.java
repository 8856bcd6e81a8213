package org.upstander.signal.episode;

import java.util.Arrays;
import java.util.TreeSet;

/// Where the level of a series shifted for longer than an episode lasts.
///
/// Starting from one level, the step is sought from which on another level explains the counts
/// best; if it does so by more than chance would, both sides are searched in the same way.
///
/// ```
/// gain = 2 / dispersion * (before log(before / expected before) + after log(after / expected after)
///                          - all log(all / expected of all))
/// ```
///
/// The dispersion is that of the stretch in question with the split, so that a war long ago does
/// not hide that a peace has ended.
///
/// Source: Scott, A. J., Knott, M. (1974), *Biometrics* 30(3), 507–512 (binary segmentation), with
/// the likelihood ratio of Poisson counts, divided by the dispersion.
final class Levels {
  /// The fewest counts of a level, one more than the longest course of an episode.
  static final int FEWEST = Courses.SPAN + 1;

  /// A gain that chance reaches in about one of a hundred series of twelve years of weeks.
  private static final double GAIN = 20;

  private final int[] starts;

  private Levels(int[] starts) {
    this.starts = starts;
  }

  /// One level for all.
  static Levels one() {
    return new Levels(new int[] {0});
  }

  /// @param counts NaN where a count is missing
  /// @param shape what is expected of each step but for the level
  static Levels of(double[] counts, double[] shape) {
    return new Search(counts, shape).levels();
  }

  int size() {
    return starts.length;
  }

  /// The first index of a level.
  int start(int level) {
    return starts[level];
  }

  /// The index after the last of a level.
  int end(int level, int length) {
    return level + 1 < starts.length ? starts[level + 1] : length;
  }

  /// The level of an index; of those after the counts it is the latest.
  int at(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /// Sums up to each index, from which the gain of any split follows at once.
  private static final class Search {
    private final double[] counts;
    private final double[] expected;
    private final int[] counted;
    private final double[] squares;
    private final TreeSet<Integer> starts = new TreeSet<>();

    Search(double[] values, double[] shape) {
      int n = values.length;
      squares = new double[n + 1];
      counts = new double[n + 1];
      expected = new double[n + 1];
      counted = new int[n + 1];
      for (int t = 0; t < n; t++) {
        boolean there = !Double.isNaN(values[t]);
        counts[t + 1] = counts[t] + (there ? values[t] : 0);
        expected[t + 1] = expected[t] + (there ? shape[t] : 0);
        squares[t + 1] = squares[t] + (there ? values[t] * values[t] / shape[t] : 0);
        counted[t + 1] = counted[t] + (there ? 1 : 0);
      }
      starts.add(0);
      split(0, n);
    }

    Levels levels() {
      return new Levels(starts.stream().mapToInt(Integer::intValue).toArray());
    }

    private void split(int from, int to) {
      int best = from;
      double most = GAIN;
      for (int t = from + FEWEST; t <= to - FEWEST; t++) {
        if (counted[t] - counted[from] >= FEWEST && counted[to] - counted[t] >= FEWEST) {
          double gain = gain(from, t, to, most);
          if (gain > most) {
            most = gain;
            best = t;
          }
        }
      }
      if (best > from) {
        starts.add(best);
        split(from, best);
        split(best, to);
      }
    }

    /// The gain of a split; 0 if it is certainly not above `most`, as a rule without a logarithm:
    /// the divergence of counts from what is expected is never above their chi-square.
    private double gain(int from, int at, int to, double most) {
      double all = counts[to] - counts[from];
      double usual = all * (expected[at] - expected[from]) / (expected[to] - expected[from]);
      double off = counts[at] - counts[from] - usual;
      double scale =
          2
              * (Dispersion.WEIGHT + counted[to] - counted[from])
              / (Dispersion.WEIGHT * Dispersion.USUAL + spread(from, at) + spread(at, to));
      if (all == 0 || scale * off * off * all / (usual * (all - usual)) <= most) {
        return 0;
      }
      return scale * (fit(from, at) + fit(at, to) - fit(from, to));
    }

    private double fit(int from, int to) {
      double sum = counts[to] - counts[from];
      return sum == 0 ? 0 : sum * StrictMath.log(sum / (expected[to] - expected[from]));
    }

    /// Pearson's sum of squares around the level that fits best.
    private double spread(int from, int to) {
      double sum = counts[to] - counts[from];
      return sum == 0
          ? 0
          : (squares[to] - squares[from]) * (expected[to] - expected[from]) / sum - sum;
    }
  }
}
