package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The fast sums against the definition: every subset of the predictors, one after another.
class ShapleyTest {
  private static final long SEED = 17;
  private static final int FEATURES = 5;

  @Test
  void sharesAreThoseOfTheDefinition() {
    var given = GivenRows.random(SEED, 400, FEATURES);
    var binned = Binned.of(given.table());
    var boosting = Boosting.of(new Loss.SquaredError()).withTrees(1).withRate(1);
    var target = Target.of(given.values());
    var tree = grown(boosting, binned, target);
    for (int i = 0; i < 20; i++) {
      double[] row = given.table().row(i);
      double[] fast = new double[FEATURES];
      new Shapley(tree, row, fast).add();
      assertThat(fast)
          .as("row %d, seed %d", i, SEED)
          .containsExactly(byDefinition(tree, row), within(1e-10));
    }
  }

  private static Tree grown(Boosting boosting, Binned table, Target target) {
    var gradients = new Gradients(boosting.loss(), target, target.counted());
    gradients.refresh(new double[target.rows()]);
    var growth = new TreeGrowth(table, boosting, gradients, target.rows());
    java.util.Arrays.setAll(growth.order, i -> i);
    var tree = growth.grow(target.rows(), new int[] {0, 1, 2, 3, 4});
    tree.averageUpwards();
    return tree;
  }

  private static double[] byDefinition(Tree tree, double[] row) {
    double[] shares = new double[FEATURES];
    for (int j = 0; j < FEATURES; j++) {
      for (int known = 0; known < 1 << FEATURES; known++) {
        if ((known >> j & 1) == 0) {
          int size = Integer.bitCount(known);
          double weight = factorial(size) * factorial(FEATURES - size - 1) / factorial(FEATURES);
          shares[j] += weight * (mean(tree, 0, row, known | 1 << j) - mean(tree, 0, row, known));
        }
      }
    }
    return shares;
  }

  private static double mean(Tree tree, int node, double[] row, int known) {
    if (tree.isLeaf(node)) {
      return tree.value(node);
    }
    if ((known >> tree.feature(node) & 1) == 1) {
      return mean(tree, tree.next(node, row), row, known);
    }
    int left = tree.left(node);
    double whole = tree.weight(left) + tree.weight(left + 1);
    return (mean(tree, left, row, known) * tree.weight(left)
            + mean(tree, left + 1, row, known) * tree.weight(left + 1))
        / whole;
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }
}
