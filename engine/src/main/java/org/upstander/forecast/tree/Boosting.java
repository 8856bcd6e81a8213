package org.upstander.forecast.tree;

/// Gradient boosting: trees added one after another, each fitted to how the loss would like the
/// margins so far to move, with splits sought between the bins of a histogram.
///
/// With gradients `g` and curvatures `h` of the loss, times the weights of the rows, summed over
/// the rows of a leaf and of the two halves of a split,
///
/// ```
/// leaf = rate * -G / (H + lambda)
/// gain = GL^2 / (HL + lambda) + GR^2 / (HR + lambda) - G^2 / (H + lambda)
/// ```
///
/// A missing value goes to the side that gains more; where none was missing, to the heavier side.
///
/// Source: Friedman, J. H. (2001), Greedy function approximation: a gradient boosting machine,
/// *Annals of Statistics* 29(5), 1189–1232; Chen, T., Guestrin, C. (2016), XGBoost: a scalable tree
/// boosting system, *KDD* 22, 785–794.
///
/// @param loss what forecasts are punished by
/// @param trees how many trees are added
/// @param rate the share of each leaf's step that is taken, above 0 and at most 1
/// @param growth how a tree may grow
/// @param sampling which rows and columns a tree gets to see
public record Boosting(Loss loss, int trees, double rate, Growth growth, Sampling sampling) {
  public Boosting {
    if (trees < 0 || !(rate > 0 && rate <= 1)) {
      throw new IllegalArgumentException(
          "trees must be 0 or more and the rate above 0 and at most 1, were %d and %s"
              .formatted(trees, rate));
    }
  }

  /// 100 trees of depth 6 at a rate of 0.1 that see all rows and columns.
  public static Boosting of(Loss loss) {
    return new Boosting(loss, 100, 0.1, Growth.DEFAULT, Sampling.DEFAULT);
  }

  public Boosting withTrees(int trees) {
    return new Boosting(loss, trees, rate, growth, sampling);
  }

  public Boosting withRate(double rate) {
    return new Boosting(loss, trees, rate, growth, sampling);
  }

  public Boosting withGrowth(Growth growth) {
    return new Boosting(loss, trees, rate, growth, sampling);
  }

  public Boosting withSampling(Sampling sampling) {
    return new Boosting(loss, trees, rate, growth, sampling);
  }

  /// Fits to a table; for several fits to one table, bin it once.
  public BoostedTrees fit(FeatureMatrix table, Target target) {
    return fit(Binned.of(table), target);
  }

  /// Fits to the rows of positive weight.
  ///
  /// @throws IllegalArgumentException if an outcome cannot occur under the loss
  public BoostedTrees fit(Binned table, Target target) {
    if (table.rows() != target.rows()) {
      throw new IllegalArgumentException(
          "%d outcomes for %d rows".formatted(target.rows(), table.rows()));
    }
    for (int i = 0; i < target.rows(); i++) {
      if (!loss.allows(target.outcome(i))) {
        throw new IllegalArgumentException(
            "row %d: an outcome of %s is impossible".formatted(i + 1, target.outcome(i)));
      }
    }
    growth.requireFits(table.features());
    return new BoostingRun(this, table, target).run();
  }

  double largestStep() {
    return growth.leaf().step().orElse(loss.largestStep());
  }
}
