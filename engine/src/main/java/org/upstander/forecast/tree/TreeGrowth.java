package org.upstander.forecast.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Grows one boosted tree level by level. Of two children the one with fewer rows is summed into a
/// histogram; the other's is what remains of the parent's.
final class TreeGrowth {
  private final Binned table;
  private final Boosting boosting;
  private final Gradients gradients;

  /// Rows of the tree, so ordered that each node is a stretch of it.
  final int[] order;

  private final int[] parted;
  private final long[] packed;
  private final ArrayDeque<Histogram> spare = new ArrayDeque<>();
  private int[] features = {};
  private SplitSearch search;
  private Tree tree;
  private List<GrowingNode> ended;

  TreeGrowth(Binned table, Boosting boosting, Gradients gradients, int rows) {
    this.table = table;
    this.boosting = boosting;
    this.gradients = gradients;
    order = new int[rows];
    parted = new int[rows];
    packed = new long[2 * rows];
    search = new SplitSearch(table, boosting, gradients);
    tree = new Tree(1);
    ended = List.of();
  }

  /// The nodes of the tree last grown, by their place in it.
  List<GrowingNode> nodes() {
    return ended;
  }

  /// Grows a tree from the first `rows` rows of the order, asking only these columns.
  Tree grow(int rows, int[] columns) {
    features = columns;
    search = new SplitSearch(table, boosting, gradients);
    tree = new Tree(64);
    ended = new ArrayList<>();
    List<GrowingNode> level = List.of(root(rows));
    int leaves = 1;
    for (int depth = 1; depth <= boosting.growth().depth() && !level.isEmpty(); depth++) {
      List<GrowingNode> chosen = chosen(level, boosting.growth().leaves() - leaves);
      leaves += chosen.size();
      List<GrowingNode> children = new ArrayList<>();
      for (GrowingNode node : chosen) {
        part(node, children);
      }
      if (depth < boosting.growth().depth()) {
        search(chosen, children);
      }
      release(level);
      level = children;
    }
    release(level);
    return tree.trimmed();
  }

  private GrowingNode root(int rows) {
    long g = 0;
    long h = 0;
    for (int k = 0; k < rows; k++) {
      g += gradients.pairs[2 * order[k]];
      h += gradients.pairs[2 * order[k] + 1];
    }
    var free = new GrowingNode.Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    GrowingNode root = add(new GrowingNode.Stretch(0, rows), g, h, free);
    if (search.divisible(root)) {
      Histogram histogram = histogram();
      root.histogram = histogram;
      pack(root);
      Split[] found = new Split[features.length];
      Parallel.each(
          features.length,
          (long) rows * features.length,
          f -> {
            fill(histogram, root, features[f]);
            found[f] = search.best(root, histogram, features[f]);
          });
      root.split = best(found);
    }
    return root;
  }

  private GrowingNode add(GrowingNode.Stretch rows, long g, long h, GrowingNode.Range range) {
    double leaf = boosting.rate() * search.leaf(g, h, range);
    int id = tree.add(leaf, h * gradients.unitH());
    var node = new GrowingNode(id, rows, g, h, range);
    ended.add(node);
    return node;
  }

  /// Those to be parted, in order; where leaves run out, those that gain most.
  private static List<GrowingNode> chosen(List<GrowingNode> level, int room) {
    List<GrowingNode> gaining = level.stream().filter(n -> n.split.gain() > 0).toList();
    if (gaining.size() <= room) {
      return gaining;
    }
    return gaining.stream()
        .sorted(Comparator.comparingDouble((GrowingNode n) -> -n.split.gain()))
        .limit(room)
        .sorted(Comparator.comparingInt(n -> n.id))
        .toList();
  }

  private void part(GrowingNode node, List<GrowingNode> children) {
    Split split = node.split;
    int middle = partition(node, split);
    tree.split(node.id, split, table.end(split.feature(), split.bin()));
    var range = node.range();
    long rightG = node.g - split.leftG();
    long rightH = node.h - split.leftH();
    int sign = tree.asksPresence(node.id) ? 0 : boosting.growth().sign(split.feature());
    double between =
        (search.leaf(split.leftG(), split.leftH(), range) + search.leaf(rightG, rightH, range)) / 2;
    children.add(
        add(
            new GrowingNode.Stretch(node.from, middle),
            split.leftG(),
            split.leftH(),
            range.below(between, sign, true)));
    children.add(
        add(
            new GrowingNode.Stretch(middle, node.to),
            rightG,
            rightH,
            range.below(between, sign, false)));
  }

  /// Brings the rows that go left before those that go right, each in their former order.
  private int partition(GrowingNode node, Split split) {
    byte[] column = table.column(split.feature());
    // Below the first bin if missing values go left; beyond the last if they go right.
    int missing = split.missingLeft() ? 0 : Integer.MAX_VALUE;
    int left = node.from;
    int right = 0;
    for (int k = node.from; k < node.to; k++) {
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

  private void search(List<GrowingNode> parents, List<GrowingNode> children) {
    List<Siblings> pairs = new ArrayList<>();
    long work = 0;
    for (int i = 0; i < parents.size(); i++) {
      var pair = siblings(parents.get(i), children.get(2 * i), children.get(2 * i + 1));
      if (search.divisible(pair.fewer) || search.divisible(pair.more)) {
        pair.begin();
        pairs.add(pair);
        work += pair.fewer.size() + table.totalBins() / table.features();
      }
    }
    Parallel.each(
        features.length,
        work * features.length,
        f -> {
          for (Siblings pair : pairs) {
            pair.search(f);
          }
        });
    for (Siblings pair : pairs) {
      pair.fewer.split = best(pair.ofFewer);
      pair.more.split = best(pair.ofMore);
    }
  }

  private Siblings siblings(GrowingNode parent, GrowingNode left, GrowingNode right) {
    return left.size() <= right.size()
        ? new Siblings(parent, left, right)
        : new Siblings(parent, right, left);
  }

  /// Two children whose histograms are made together.
  private final class Siblings {
    private final GrowingNode parent;
    private final GrowingNode fewer;
    private final GrowingNode more;
    private final Split[] ofFewer = new Split[features.length];
    private final Split[] ofMore = new Split[features.length];
    private Histogram fresh = new Histogram(0, false);
    private Histogram rest = new Histogram(0, false);

    Siblings(GrowingNode parent, GrowingNode fewer, GrowingNode more) {
      this.parent = parent;
      this.fewer = fewer;
      this.more = more;
    }

    void begin() {
      fresh = histogram();
      rest = Objects.requireNonNull(parent.histogram);
      fewer.histogram = fresh;
      more.histogram = rest;
      parent.histogram = null;
      pack(fewer);
    }

    void search(int f) {
      int feature = features[f];
      fill(fresh, fewer, feature);
      rest.subtract(fresh, table.start(feature), table.bins(feature) + 1);
      ofFewer[f] = found(fewer, fresh, feature);
      ofMore[f] = found(more, rest, feature);
    }

    private Split found(GrowingNode node, Histogram histogram, int feature) {
      return search.divisible(node) ? search.best(node, histogram, feature) : Split.NONE;
    }
  }

  private static Split best(Split[] found) {
    Split best = Split.NONE;
    for (Split s : found) {
      best = s.gain() > best.gain() ? s : best;
    }
    return best;
  }

  private void fill(Histogram histogram, GrowingNode node, int feature) {
    histogram.fill(
        table.column(feature),
        table.start(feature),
        table.bins(feature) + 1,
        order,
        node.from,
        node.to,
        packed);
  }

  /// Lays out what the rows of a node sum up side by side, once for all columns.
  private void pack(GrowingNode node) {
    long[] pairs = gradients.pairs;
    for (int k = node.from; k < node.to; k++) {
      packed[2 * k] = pairs[2 * order[k]];
      packed[2 * k + 1] = pairs[2 * order[k] + 1];
    }
  }

  private Histogram histogram() {
    Histogram kept = spare.poll();
    return kept != null
        ? kept
        : new Histogram(table.totalBins(), boosting.growth().leaf().rows() > 1);
  }

  private void release(List<GrowingNode> nodes) {
    for (GrowingNode node : nodes) {
      if (node.histogram != null) {
        spare.push(node.histogram);
        node.histogram = null;
      }
    }
  }
}
