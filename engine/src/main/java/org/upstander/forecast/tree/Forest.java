package org.upstander.forecast.tree;

import java.util.Arrays;
import java.util.List;

/// A fitted random forest. Immutable and safe to share between threads.
public final class Forest {
  private final int features;
  private final List<Tree> trees;

  /// What the odds of a share are multiplied by; 1 unless draws were balanced.
  private final double oddsRatio;

  private final double[] outOfBag;
  private final List<LeafRows> leafRows;

  Forest(
      int features,
      List<Tree> trees,
      double oddsRatio,
      double[] outOfBagShares,
      List<LeafRows> leafRows) {
    this.features = features;
    this.trees = List.copyOf(trees);
    this.oddsRatio = oddsRatio;
    outOfBag = outOfBagShares;
    Arrays.setAll(outOfBag, i -> corrected(outOfBag[i]));
    this.leafRows = List.copyOf(leafRows);
  }

  public int trees() {
    return trees.size();
  }

  public int features() {
    return features;
  }

  /// The forecast for a row: the mean over trees, a probability where outcomes were 0 and 1. NaN in
  /// the row is a missing value.
  public double predict(double... row) {
    return corrected(share(row));
  }

  private double corrected(double share) {
    return oddsRatio == 1 ? share : share * oddsRatio / (share * oddsRatio + 1 - share);
  }

  /// The mean over trees of what their leaves hold. It is the forecast, but for [balanced
  /// draws][Draws.Balanced], where it is the share among rows so drawn.
  public double share(double... row) {
    requireWidth(row);
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.value(tree.leaf(row));
    }
    return sum / trees.size();
  }

  /// The forecast for every row of a table.
  public double[] predictions(FeatureMatrix table) {
    double[] all = new double[table.rows()];
    Parallel.each(all.length, 100L * all.length * trees(), i -> all[i] = predict(table.row(i)));
    return all;
  }

  /// The forecast for a row fitted to, by the trees that did not draw it; NaN if all did.
  public double outOfBag(int row) {
    return outOfBag[row];
  }

  /// The forecasts of all rows fitted to, each by the trees that did not draw it.
  public double[] outOfBag() {
    return outOfBag.clone();
  }

  /// What [shares][#share] are on average over the rows the trees drew; contributions tell how a
  /// row departs from it.
  public double base() {
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.value(0);
    }
    return sum / trees.size();
  }

  /// The share of each predictor in how a row's [share][#share] departs from the [base][#base]: the
  /// change of the mean from node to node on the row's way, averaged over trees. They add up.
  ///
  /// Source: Saabas, A. (2014), Interpreting random forests.
  public double[] contributions(double... row) {
    requireWidth(row);
    double[] sum = new double[features];
    for (Tree tree : trees) {
      tree.addPath(row, 1.0 / trees.size(), sum);
    }
    return sum;
  }

  /// How much each row fitted to speaks for a new one: the share it has in the leaves the new one
  /// falls in. They add up to 1. The distribution of outcomes under these weights is the quantile
  /// forest's forecast.
  ///
  /// Source: Meinshausen, N. (2006), Quantile regression forests, *JMLR* 7, 983–999; with the rows
  /// drawn for a tree in its leaves.
  ///
  /// @throws IllegalStateException if the forest was not asked to remember rows
  public double[] rowWeights(double... row) {
    requireWidth(row);
    if (leafRows.isEmpty()) {
      throw new IllegalStateException("grow the forest with rememberingRows() to ask for weights");
    }
    double[] shares = new double[outOfBag.length];
    for (int t = 0; t < trees.size(); t++) {
      leafRows.get(t).addShares(trees.get(t).leaf(row), 1.0 / trees.size(), shares);
    }
    return shares;
  }

  private void requireWidth(double[] row) {
    if (row.length != features) {
      throw new IllegalArgumentException(
          "%d values for %d columns".formatted(row.length, features));
    }
  }
}
