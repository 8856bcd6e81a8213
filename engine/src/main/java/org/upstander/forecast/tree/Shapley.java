package org.upstander.forecast.tree;

/// Exact Shapley values of one row in one tree, in time proportional to leaves times squared depth.
///
/// While the tree is walked, `share[k]` holds, for the subsets of the predictors met so far with k
/// members, how much of their weight flows down this way: all of it where the predictor is known
/// and the row would go here, and in proportion to the data where it is not.
///
/// Source: Lundberg, Erion and Lee (2018), as in [BoostedTrees#contributions].
final class Shapley {
  private static final int NONE = -1;

  private final Tree tree;
  private final double[] row;
  private final double[] sum;

  Shapley(Tree tree, double[] row, double[] sum) {
    this.tree = tree;
    this.row = row;
    this.sum = sum;
  }

  void add() {
    if (!tree.isLeaf(0)) {
      walk(0, new Path(0), new Step(NONE, 1, 1));
    }
  }

  /// @param unknown the share of the data that goes this way
  /// @param known 1 if the row goes this way, else 0
  private record Step(int feature, double unknown, double known) {}

  private void walk(int node, Path above, Step step) {
    Path path = above.with(step);
    if (tree.isLeaf(node)) {
      for (int i = 1; i < path.length; i++) {
        double weight = path.sumWithout(i);
        sum[path.feature[i]] += weight * (path.known[i] - path.unknown[i]) * tree.value(node);
      }
      return;
    }
    int feature = tree.feature(node);
    int before = path.find(feature);
    double unknown = before < 0 ? 1 : path.unknown[before];
    double known = before < 0 ? 1 : path.known[before];
    Path rest = before < 0 ? path : path.without(before);
    int hot = tree.next(node, row);
    for (int child = tree.left(node); child <= tree.left(node) + 1; child++) {
      double share =
          tree.weight(child) / (tree.weight(tree.left(node)) + tree.weight(tree.left(node) + 1));
      walk(child, rest, new Step(feature, unknown * share, child == hot ? known : 0));
    }
  }

  /// The predictors met on the way, with the weights of their subsets by size.
  private static final class Path {
    private final int length;
    private final int[] feature;
    private final double[] unknown;
    private final double[] known;
    private final double[] share;

    Path(int length) {
      this.length = length;
      feature = new int[length];
      unknown = new double[length];
      known = new double[length];
      share = new double[length];
    }

    private void copy(Path from, int count) {
      System.arraycopy(from.feature, 0, feature, 0, count);
      System.arraycopy(from.unknown, 0, unknown, 0, count);
      System.arraycopy(from.known, 0, known, 0, count);
      System.arraycopy(from.share, 0, share, 0, count);
    }

    int find(int wanted) {
      for (int i = 1; i < length; i++) {
        if (feature[i] == wanted) {
          return i;
        }
      }
      return -1;
    }

    Path with(Step step) {
      Path longer = new Path(length + 1);
      longer.copy(this, length);
      int l = length;
      longer.feature[l] = step.feature;
      longer.unknown[l] = step.unknown;
      longer.known[l] = step.known;
      longer.share[l] = l == 0 ? 1 : 0;
      for (int i = l - 1; i >= 0; i--) {
        longer.share[i + 1] += step.known * longer.share[i] * (i + 1) / (l + 1);
        longer.share[i] = step.unknown * longer.share[i] * (l - i) / (l + 1);
      }
      return longer;
    }

    /// The path as if the predictor at place `i` had not been met.
    Path without(int i) {
      Path shorter = new Path(length - 1);
      shorter.copy(this, length - 1);
      int l = length - 1;
      double next = share[l];
      for (int j = l - 1; j >= 0; j--) {
        if (known[i] != 0) {
          double kept = share[j];
          shorter.share[j] = next * (l + 1) / ((j + 1) * known[i]);
          next = kept - shorter.share[j] * unknown[i] * (l - j) / (l + 1);
        } else {
          shorter.share[j] = share[j] * (l + 1) / (unknown[i] * (l - j));
        }
      }
      for (int j = i; j < l; j++) {
        shorter.feature[j] = feature[j + 1];
        shorter.unknown[j] = unknown[j + 1];
        shorter.known[j] = known[j + 1];
      }
      return shorter;
    }

    double sumWithout(int i) {
      double total = 0;
      for (double s : without(i).share) {
        total += s;
      }
      return total;
    }
  }
}
