package org.upstander.forecast.tree;

/// Which rows a tree had in each leaf, and how much each counted there.
final class LeafRows {
  private final int[] order;
  private final float[] weight;
  private final int[] from;
  private final int[] to;

  /// @param order rows, leaf after leaf
  /// @param weight by place in the order, what the row counted
  /// @param from by node of the tree, where its rows begin in the order
  /// @param to by node, where they end
  LeafRows(int[] order, float[] weight, int[] from, int[] to) {
    this.order = order;
    this.weight = weight;
    this.from = from;
    this.to = to;
  }

  /// Adds to every row its share of a leaf, times `scale`.
  void addShares(int leaf, double scale, double[] shares) {
    double whole = 0;
    for (int k = from[leaf]; k < to[leaf]; k++) {
      whole += weight[k];
    }
    for (int k = from[leaf]; k < to[leaf]; k++) {
      shares[order[k]] += scale * weight[k] / whole;
    }
  }
}
