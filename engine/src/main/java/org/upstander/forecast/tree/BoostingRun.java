package org.upstander.forecast.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Adds trees one after another, each to the gradients that the ones before it leave.
final class BoostingRun {
  private final Boosting boosting;
  private final Binned table;
  private final Target target;
  private final int[] counted;
  private final double[] margin;
  private final boolean[] seen;

  BoostingRun(Boosting boosting, Binned table, Target target) {
    this.boosting = boosting;
    this.table = table;
    this.target = target;
    counted = target.counted();
    margin = new double[target.rows()];
    seen = new boolean[target.rows()];
  }

  BoostedTrees run() {
    double start = StartingMargin.of(boosting.loss(), target, counted);
    for (int i : counted) {
      margin[i] = start + target.offset(i);
    }
    var gradients = new Gradients(boosting.loss(), target, counted);
    var growth = new TreeGrowth(table, boosting, gradients, counted.length);
    var random = new SplittableRandom(boosting.sampling().seed());
    List<Tree> trees = new ArrayList<>();
    for (int t = 0; t < boosting.trees(); t++) {
      var own = random.split();
      gradients.refresh(margin);
      int rows = boosting.sampling().draw(counted, growth.order, own);
      int[] columns = boosting.sampling().columns(table.features(), own);
      Tree tree = growth.grow(rows, columns);
      if (boosting.loss() instanceof Loss.Quantile(double level)) {
        new QuantileLeaves(boosting, target, margin, level).set(tree, growth);
      }
      move(tree, growth, rows);
      tree.averageUpwards();
      trees.add(tree);
    }
    return new BoostedTrees(boosting.loss(), table.features(), start, trees);
  }

  private void move(Tree tree, TreeGrowth growth, int rows) {
    for (GrowingNode node : growth.nodes()) {
      if (tree.isLeaf(node.id)) {
        double value = tree.value(node.id);
        for (int k = node.from; k < node.to; k++) {
          margin[growth.order[k]] += value;
        }
      }
    }
    if (rows < counted.length) {
      moveUnseen(tree, growth.order, rows);
    }
  }

  private void moveUnseen(Tree tree, int[] order, int rows) {
    for (int k = 0; k < rows; k++) {
      seen[order[k]] = true;
    }
    for (int i : counted) {
      if (!seen[i]) {
        margin[i] += tree.value(tree.leaf(table, i));
      }
      seen[i] = false;
    }
  }
}
