package org.upstander.forecast.tree;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Grows the trees of a forest side by side and asks each about the rows it has not seen.
final class ForestRun {
  private static final int TREES_AT_ONCE = 4;
  private static final int ROWS_AT_ONCE = 512;

  private final RandomForest settings;
  private final Binned table;
  private final Target target;
  private final Draws draws;
  private final int[] counted;
  private final ForestTarget sums;
  private final Tree[] trees;

  /// By tree, one bit a row: whether it was drawn.
  private final long[][] drawn;

  private final LeafRows[] leafRows;

  ForestRun(RandomForest settings, Binned table, Target target, Draws draws) {
    this.settings = settings;
    this.table = table;
    this.target = target;
    this.draws = draws;
    counted = target.counted();
    sums = new ForestTarget(target, counted);
    trees = new Tree[settings.trees()];
    drawn = new long[settings.trees()][];
    leafRows = new LeafRows[settings.remembering() ? settings.trees() : 0];
  }

  Forest run() {
    long[] seeds = new long[trees.length];
    var random = new SplittableRandom(settings.seed());
    Arrays.setAll(seeds, _ -> random.nextLong());
    int blocks = (trees.length + TREES_AT_ONCE - 1) / TREES_AT_ONCE;
    long work = 100L * counted.length * trees.length;
    Parallel.each(blocks, work, block -> grow(block, seeds));
    double[] mean = new double[target.rows()];
    int rowBlocks = (mean.length + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
    Parallel.each(rowBlocks, work, block -> outOfBag(block, mean));
    double ratio = draws.oddsRatio(target, counted);
    return new Forest(table.features(), Arrays.asList(trees), ratio, mean, Arrays.asList(leafRows));
  }

  private void grow(int block, long[] seeds) {
    var growth = new ForestGrowth(settings, table, sums);
    int last = Math.min(trees.length, (block + 1) * TREES_AT_ONCE);
    for (int t = block * TREES_AT_ONCE; t < last; t++) {
      var random = new SplittableRandom(seeds[t]);
      int[] times = draws.draw(target, counted, random);
      trees[t] = growth.grow(times, random);
      drawn[t] = bits(times);
      if (settings.remembering()) {
        leafRows[t] = growth.leafRows(target);
      }
    }
  }

  private static long[] bits(int[] times) {
    long[] bits = new long[(times.length + 63) / 64];
    for (int i = 0; i < times.length; i++) {
      bits[i >> 6] |= (times[i] > 0 ? 1L : 0L) << i;
    }
    return bits;
  }

  private void outOfBag(int block, double[] mean) {
    int from = block * ROWS_AT_ONCE;
    int to = Math.min(mean.length, from + ROWS_AT_ONCE);
    int[] count = new int[to - from];
    for (int t = 0; t < trees.length; t++) {
      for (int i = from; i < to; i++) {
        if ((drawn[t][i >> 6] >> i & 1) == 0) {
          mean[i] += trees[t].value(trees[t].leaf(table, i));
          count[i - from]++;
        }
      }
    }
    for (int i = from; i < to; i++) {
      mean[i] /= count[i - from];
    }
  }
}
