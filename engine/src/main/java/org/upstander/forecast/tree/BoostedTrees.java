package org.upstander.forecast.tree;

import java.util.List;

/// The trees of one fit and the margin they start from. Immutable and safe to share between
/// threads.
///
/// A margin is on the scale of the loss: log odds, the logarithm of a mean, or the value itself.
public final class BoostedTrees {
  private final Loss loss;
  private final int features;
  private final double start;
  private final List<Tree> trees;

  BoostedTrees(Loss loss, int features, double start, List<Tree> trees) {
    this.loss = loss;
    this.features = features;
    this.start = start;
    this.trees = List.copyOf(trees);
  }

  public int trees() {
    return trees.size();
  }

  public int features() {
    return features;
  }

  /// The margin before the first tree.
  public double start() {
    return start;
  }

  /// The margin of a row after all trees, without an offset; NaN in the row is a missing value.
  public double margin(double... row) {
    return marginAfter(trees.size(), row);
  }

  /// The margin of a row after the first `count` trees.
  public double marginAfter(int count, double... row) {
    requireWidth(row);
    double sum = start;
    for (int t = 0; t < count; t++) {
      Tree tree = trees.get(t);
      sum += tree.value(tree.leaf(row));
    }
    return sum;
  }

  /// The forecast for a row: a probability, a mean or a quantile.
  public double predict(double... row) {
    return loss.mean(margin(row));
  }

  /// The forecast for a row after the first `count` trees.
  public double predictAfter(int count, double... row) {
    return loss.mean(marginAfter(count, row));
  }

  /// The margin of every row of a table.
  public double[] margins(FeatureMatrix table) {
    double[] all = new double[table.rows()];
    Parallel.each(all.length, 100L * all.length * trees(), i -> all[i] = margin(table.row(i)));
    return all;
  }

  /// The forecast for every row of a table.
  public double[] predictions(FeatureMatrix table) {
    double[] all = margins(table);
    for (int i = 0; i < all.length; i++) {
      all[i] = loss.mean(all[i]);
    }
    return all;
  }

  /// What margins are on average over the data fitted to, as the trees weigh them: contributions
  /// tell how a row departs from it.
  public double base() {
    double sum = start;
    for (Tree tree : trees) {
      sum += tree.value(0);
    }
    return sum;
  }

  /// The share of each predictor in how a row's margin departs from the [base][#base]: its Shapley
  /// value, where a predictor left out is averaged over the data as the trees saw it. They add up
  /// to the margin less the base.
  ///
  /// Takes some microseconds a tree; [#pathContributions] is much faster and less fair.
  ///
  /// Source: Lundberg, S. M., Erion, G. G., Lee, S.-I. (2018), Consistent individualized feature
  /// attribution for tree ensembles, arXiv:1802.03888, algorithm 2.
  public double[] contributions(double... row) {
    requireWidth(row);
    double[] sum = new double[features];
    for (Tree tree : trees) {
      new Shapley(tree, row, sum).add();
    }
    return sum;
  }

  /// Contributions by the change of the mean from node to node on the way of the row. They add up
  /// like Shapley's, but favour questions near the leaves.
  ///
  /// Source: Saabas, A. (2014), Interpreting random forests.
  public double[] pathContributions(double... row) {
    requireWidth(row);
    double[] sum = new double[features];
    for (Tree tree : trees) {
      tree.addPath(row, 1, sum);
    }
    return sum;
  }

  private void requireWidth(double[] row) {
    if (row.length != features) {
      throw new IllegalArgumentException(
          "%d values for %d columns".formatted(row.length, features));
    }
  }
}
