package org.upstander.forecast.tree;

import java.util.List;

/// Gives each leaf of a tree grown on the pinball loss the quantile of what its rows have left; the
/// gradient tells only the direction.
///
/// Source: Friedman (2001), section 4.4, for the median.
final class QuantileLeaves {
  private final Boosting boosting;
  private final Target target;
  private final double[] margin;
  private final double level;

  QuantileLeaves(Boosting boosting, Target target, double[] margin, double level) {
    this.boosting = boosting;
    this.target = target;
    this.margin = margin;
    this.level = level;
  }

  void set(Tree tree, TreeGrowth growth) {
    var free = new GrowingNode.Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    set(tree, growth, growth.nodes().getFirst(), free);
  }

  private void set(Tree tree, TreeGrowth growth, GrowingNode node, GrowingNode.Range range) {
    if (tree.isLeaf(node.id)) {
      double step = boosting.largestStep();
      double value = Math.max(-step, Math.min(step, rest(growth.order, node)));
      tree.setValue(node.id, boosting.rate() * range.nearest(value));
      return;
    }
    List<GrowingNode> nodes = growth.nodes();
    GrowingNode left = nodes.get(tree.left(node.id));
    GrowingNode right = nodes.get(tree.left(node.id) + 1);
    int sign = tree.asksPresence(node.id) ? 0 : boosting.growth().sign(tree.feature(node.id));
    double between =
        sign == 0
            ? 0
            : (range.nearest(rest(growth.order, left)) + range.nearest(rest(growth.order, right)))
                / 2;
    set(tree, growth, left, range.below(between, sign, true));
    set(tree, growth, right, range.below(between, sign, false));
  }

  private double rest(int[] order, GrowingNode node) {
    double[] value = new double[node.size()];
    double[] weight = new double[node.size()];
    for (int k = 0; k < value.length; k++) {
      int i = order[node.from + k];
      value[k] = target.outcome(i) - margin[i];
      weight[k] = target.weight(i);
    }
    return StartingMargin.quantile(value, weight, level);
  }
}
