package org.upstander.forecast.tree;

import java.util.OptionalInt;

/// Random forest: trees grown far down on rows drawn with replacement, each question chosen among a
/// few columns drawn anew for every node, whose leaves are averaged.
///
/// A split is the one that lowers the scatter of outcomes within its parts most; for outcomes of 0
/// and 1 that is the Gini index, and a leaf's mean is the share of events: a probability forest.
///
/// ```
/// gain = SL^2 / WL + SR^2 / WR - S^2 / W        S: sum of weight times outcome, W: of weight
/// ```
///
/// Source: Breiman, L. (2001), Random forests, *Machine Learning* 45(1), 5–32; Malley, J. D. et al.
/// (2012), Probability machines, *Methods of Information in Medicine* 51(1), 74–81; defaults as in
/// R's `ranger`: Wright, M. N., Ziegler, A. (2017), *Journal of Statistical Software* 77(1).
///
/// @param trees how many trees
/// @param tried how many columns are drawn for a node; if empty, the root of their number, rounded
///   down
/// @param node which nodes are split, and how small a leaf may be
/// @param seed the same seed grows the same forest; tree t does not depend on how many follow
/// @param remembering whether the rows of every leaf are kept, which [Forest#rowWeights] needs:
///   about 4 bytes a row and tree
public record RandomForest(
    int trees, OptionalInt tried, NodeSize node, long seed, boolean remembering) {
  /// 500 trees whose nodes are split above ten rows, for outcomes of 0 and 1.
  public static final RandomForest PROBABILITY =
      new RandomForest(500, OptionalInt.empty(), 10, 1, false);

  /// 500 trees whose nodes are split above five rows, for outcomes of any size.
  public static final RandomForest REGRESSION =
      new RandomForest(500, OptionalInt.empty(), 5, 1, false);

  public RandomForest {
    if (trees < 1 || tried.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "trees and columns tried must be positive, were %d and %s".formatted(trees, tried));
    }
  }

  /// A forest whose leaves may be of any size.
  ///
  /// @param small a node of no more than so many drawn rows is not split
  public RandomForest(int trees, OptionalInt tried, int small, long seed, boolean remembering) {
    this(trees, tried, new NodeSize(small, 0), seed, remembering);
  }

  public RandomForest withTrees(int trees) {
    return new RandomForest(trees, tried, node, seed, remembering);
  }

  public RandomForest withTried(int columns) {
    return new RandomForest(trees, OptionalInt.of(columns), node, seed, remembering);
  }

  /// Nodes of no more than so many drawn rows are not split.
  public RandomForest withSmall(int rows) {
    return new RandomForest(trees, tried, new NodeSize(rows, node.leaf()), seed, remembering);
  }

  /// No leaf holds less than this weight of drawn rows.
  public RandomForest withLeaf(double weight) {
    return new RandomForest(trees, tried, new NodeSize(node.small(), weight), seed, remembering);
  }

  public RandomForest withSeed(long seed) {
    return new RandomForest(trees, tried, node, seed, remembering);
  }

  /// The same forest, which can be asked for the weights of training rows.
  public RandomForest rememberingRows() {
    return new RandomForest(trees, tried, node, seed, true);
  }

  /// Fits with rows drawn singly.
  public Forest fit(FeatureMatrix table, Target target) {
    return fit(Binned.of(table), target, new Draws.Rows());
  }

  /// Fits to the rows of positive weight. Offsets are not used.
  public Forest fit(Binned table, Target target, Draws draws) {
    if (table.rows() != target.rows()) {
      throw new IllegalArgumentException(
          "%d outcomes for %d rows".formatted(target.rows(), table.rows()));
    }
    draws.requireFits(target);
    return new ForestRun(this, table, target, draws).run();
  }

  int tried(int columns) {
    return Math.min(columns, tried.orElse((int) Math.sqrt(columns)));
  }
}
