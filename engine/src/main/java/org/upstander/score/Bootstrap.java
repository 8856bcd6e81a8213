package org.upstander.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// How sure one can be of a score: draws whole clusters, such as states, with replacement, because
/// the months of one state resemble each other. Immutable and safe to share between threads.
///
/// The same clusters, replicates and seed give the same bits. Two scores of the same cases are
/// compared on the same draws, so what both find hard cancels. Intervals are percentiles (type 7)
/// and are too narrow below about 20 clusters.
///
/// Source: Efron and Tibshirani (1993), *An Introduction to the Bootstrap*; clusters: Field and
/// Welsh (2007), *Journal of the Royal Statistical Society B* 69(3), 369–390.
public final class Bootstrap {
  /// Draws and seed when nothing else is said.
  public static final int REPLICATES = 2000;

  public static final long SEED = 20260101;

  private final int cases;
  private final int[][] rowsOfCluster;
  private final int replicates;
  private final long seed;

  private Bootstrap(int cases, int[][] rowsOfCluster, int replicates, long seed) {
    this.cases = cases;
    this.rowsOfCluster = rowsOfCluster;
    this.replicates = replicates;
    this.seed = seed;
  }

  /// A bootstrap over cases of which case `i` belongs to `cluster[i]`.
  public static Bootstrap by(int... cluster) {
    Outcomes.requireSameLength(cluster.length, cluster.length);
    var rows = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < cluster.length; i++) {
      rows.computeIfAbsent(cluster[i], c -> new ArrayList<>()).add(i);
    }
    int[][] rowsOfCluster =
        rows.values().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new Bootstrap(cluster.length, rowsOfCluster, REPLICATES, SEED);
  }

  /// The same clusters drawn another number of times, or from another seed.
  public Bootstrap with(int replicates, long seed) {
    if (replicates < 1) {
      throw new IllegalArgumentException("at least one replicate is needed");
    }
    return new Bootstrap(cases, rowsOfCluster, replicates, seed);
  }

  /// The mean score over all cases.
  public Estimate mean(double[] score) {
    Outcomes.requireSameLength(score.length, cases);
    double[] sums = new double[rowsOfCluster.length];
    double all = 0;
    for (int c = 0; c < sums.length; c++) {
      for (int row : rowsOfCluster[c]) {
        sums[c] += score[row];
      }
      all += sums[c];
    }
    if (Double.isNaN(all)) {
      throw new IllegalArgumentException("a score is missing (NaN)");
    }
    double[] means = new double[replicates];
    var random = new SplittableRandom(seed);
    for (int r = 0; r < replicates; r++) {
      double sum = 0;
      int count = 0;
      for (int i = 0; i < sums.length; i++) {
        int c = random.nextInt(sums.length);
        sum += sums[c];
        count += rowsOfCluster[c].length;
      }
      means[r] = sum / count;
    }
    return estimate(all / cases, means);
  }

  /// The mean of the first score less the second, case by case. Below 0: the first is better, where
  /// lower scores are.
  public Estimate difference(double[] first, double[] second) {
    Outcomes.requireSameLength(first.length, second.length);
    double[] gap = new double[first.length];
    Arrays.setAll(gap, i -> first[i] - second[i]);
    return mean(gap);
  }

  /// Any figure of the cases, such as an area under a curve. It is given the row numbers of a draw,
  /// with repeats, and may answer NaN where the draw has no such figure (no event in it); those
  /// draws are left out.
  public Estimate of(ToDoubleFunction<int[]> figure) {
    int[] everyRow = new int[cases];
    Arrays.setAll(everyRow, i -> i);
    double[] values = new double[replicates];
    int known = 0;
    var random = new SplittableRandom(seed);
    for (int r = 0; r < replicates; r++) {
      double value = figure.applyAsDouble(draw(random));
      if (!Double.isNaN(value)) {
        values[known++] = value;
      }
    }
    return estimate(figure.applyAsDouble(everyRow), Arrays.copyOf(values, known));
  }

  private int[] draw(SplittableRandom random) {
    int[][] drawn = new int[rowsOfCluster.length][];
    int count = 0;
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = rowsOfCluster[random.nextInt(drawn.length)];
      count += drawn[i].length;
    }
    int[] rows = new int[count];
    int at = 0;
    for (int[] cluster : drawn) {
      System.arraycopy(cluster, 0, rows, at, cluster.length);
      at += cluster.length;
    }
    return rows;
  }

  private static Estimate estimate(double value, double[] replicates) {
    if (replicates.length == 0) {
      throw new IllegalArgumentException("the figure exists in no draw of the clusters");
    }
    Arrays.sort(replicates);
    return new Estimate(
        value,
        new Interval(Sorted.quantile(replicates, 0.1), Sorted.quantile(replicates, 0.9), 0.8),
        new Interval(Sorted.quantile(replicates, 0.025), Sorted.quantile(replicates, 0.975), 0.95));
  }
}
