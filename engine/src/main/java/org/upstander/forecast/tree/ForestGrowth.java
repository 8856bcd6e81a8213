package org.upstander.forecast.tree;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Grows trees of a forest one after another, node by node, the left one first.
final class ForestGrowth {
  private final RandomForest settings;
  private final Binned table;
  private final ForestTarget sums;
  private final ForestScan scan;
  private final int[] columns;

  /// Rows drawn, so ordered that each node is a stretch of it.
  private final int[] order;

  private final int[] parted;

  /// Sum and weight of the rows of the node at work, one after the other.
  private final long[] packed;

  private int[] times = {};
  private int rows;
  private int[] from = new int[512];
  private int[] to = new int[512];
  private long[] sum = new long[512];
  private long[] weight = new long[512];
  private Tree tree = new Tree(1);

  ForestGrowth(RandomForest settings, Binned table, ForestTarget sums) {
    this.settings = settings;
    this.table = table;
    this.sums = sums;
    scan = new ForestScan(table, sums, settings.node().leaf());
    columns = new int[table.features()];
    order = new int[table.rows()];
    parted = new int[table.rows()];
    packed = new long[2 * table.rows()];
  }

  /// Grows a tree from rows drawn so many times.
  Tree grow(int[] drawn, SplittableRandom random) {
    times = drawn;
    tree = new Tree(512);
    begin();
    Arrays.setAll(columns, j -> j);
    int[] stack = new int[64];
    int waiting = 1;
    while (waiting > 0) {
      int node = stack[--waiting];
      Split split = split(node, random);
      if (split.gain() > 0) {
        part(node, split);
        if (waiting + 2 > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[waiting++] = tree.left(node) + 1;
        stack[waiting++] = tree.left(node);
      }
    }
    tree.averageUpwards();
    return tree.trimmed();
  }

  private void begin() {
    rows = 0;
    long s = 0;
    long w = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        order[rows++] = i;
        s += times[i] * sums.sum[i];
        w += times[i] * sums.weight[i];
      }
    }
    add(0, rows, s, w);
  }

  private void add(int first, int last, long s, long w) {
    int node = tree.add(sums.mean(s, w), w * sums.unitWeight);
    if (node == from.length) {
      from = Arrays.copyOf(from, 2 * node);
      to = Arrays.copyOf(to, 2 * node);
      sum = Arrays.copyOf(sum, 2 * node);
      weight = Arrays.copyOf(weight, 2 * node);
    }
    from[node] = first;
    to[node] = last;
    sum[node] = s;
    weight[node] = w;
  }

  private Split split(int node, SplittableRandom random) {
    int drawn = 0;
    for (int k = from[node]; k < to[node]; k++) {
      int i = order[k];
      drawn += times[i];
      packed[2 * k] = times[i] * sums.sum[i];
      packed[2 * k + 1] = times[i] * sums.weight[i];
    }
    if (drawn <= settings.node().small()
        || to[node] - from[node] < 2
        || sums.pure(sum[node], weight[node])) {
      return Split.NONE;
    }
    scan.begin(sum[node], weight[node]);
    int tried = settings.tried(columns.length);
    for (int j = 0; j < tried; j++) {
      int other = j + random.nextInt(columns.length - j);
      int column = columns[other];
      columns[other] = columns[j];
      columns[j] = column;
      scan.column(column, order, from[node], to[node], packed);
    }
    return scan.best();
  }

  private void part(int node, Split split) {
    int middle = partition(node, split);
    tree.split(node, split, table.end(split.feature(), split.bin()));
    add(from[node], middle, split.leftG(), split.leftH());
    add(middle, to[node], sum[node] - split.leftG(), weight[node] - split.leftH());
  }

  private int partition(int node, Split split) {
    byte[] column = table.column(split.feature());
    int missing = split.missingLeft() ? 0 : Integer.MAX_VALUE;
    int left = from[node];
    int right = 0;
    for (int k = from[node]; k < to[node]; k++) {
      int row = order[k];
      int b = column[row] & 0xff;
      order[left] = row;
      parted[right] = row;
      int goesLeft = (b == 0 ? missing : b) <= split.bin() ? 1 : 0;
      left += goesLeft;
      right += 1 - goesLeft;
    }
    System.arraycopy(parted, 0, order, left, right);
    return left;
  }

  /// The rows of the leaves of the tree last grown.
  LeafRows leafRows(Target target) {
    float[] counts = new float[rows];
    for (int k = 0; k < rows; k++) {
      counts[k] = (float) (times[order[k]] * target.weight(order[k]));
    }
    int nodes = tree.size();
    return new LeafRows(
        Arrays.copyOf(order, rows), counts, Arrays.copyOf(from, nodes), Arrays.copyOf(to, nodes));
  }
}
