package org.upstander.forecast.net;

import java.util.List;

/// How well the equations along a path did on rows they were not fitted to. Immutable and safe to
/// share between threads.
///
/// Each fold is left out in turn and the whole path, with its own penalties, is fitted to the rest;
/// the left-out rows are forecast at the penalties of the full path, linear between those of their
/// own. Losses are averaged within a fold and then over folds, both by weight.
///
/// Source: `cv.glmnet` of R's `glmnet` 4.1, which this reproduces, `grouped` as by default.
public final class CrossValidation {
  private final NetPath path;
  private final Loss loss;
  private final double[] mean;
  private final double[] error;
  private final int best;
  private final int sparse;

  private CrossValidation(NetPath path, Loss loss, double[] mean, double[] error) {
    this.path = path;
    this.loss = loss;
    this.mean = mean;
    this.error = error;
    this.best = first(signed(bestOf()));
    this.sparse = first(signed(mean[best]) + error[best]);
  }

  /// Fits the path to all rows and judges it on the folds, which are worked on side by side; the
  /// result does not depend on how many at a time.
  public static CrossValidation of(ElasticNet net, Observations data, Folds folds, Loss asked) {
    if (folds.rows() != data.rows()) {
      throw new IllegalArgumentException(
          "folds for %d rows, data of %d".formatted(folds.rows(), data.rows()));
    }
    Loss loss = FoldLosses.possible(asked, folds);
    var validation = new FoldLosses(net, data, folds);
    NetPath path = validation.path();
    var perUnit = validation.losses(loss);
    double[] mean = new double[path.size()];
    double[] error = new double[path.size()];
    for (int l = 0; l < mean.length; l++) {
      mean[l] = perUnit.mean(l);
      error[l] = perUnit.standardError(l, mean[l]);
    }
    return new CrossValidation(path, loss, mean, error);
  }

  private double signed(double value) {
    return loss.largerIsBetter() ? -value : value;
  }

  private double bestOf() {
    double value = Double.POSITIVE_INFINITY;
    for (double m : mean) {
      value = signed(m) < value ? signed(m) : value;
    }
    return signed(value);
  }

  private int first(double limit) {
    for (int l = 0; l < mean.length; l++) {
      if (signed(mean[l]) <= limit) {
        return l;
      }
    }
    throw new IllegalArgumentException("no fold could be judged: an outcome never occurs in one");
  }

  /// What the penalties were judged by: what was asked for, or the deviance where folds of fewer
  /// than ten rows cannot carry an AUC.
  public Loss loss() {
    return loss;
  }

  /// The path fitted to all rows.
  public NetPath path() {
    return path;
  }

  /// The mean loss at penalty `i` of the path.
  public double mean(int i) {
    return mean[i];
  }

  /// The standard error of the mean loss at penalty `i`.
  public double standardError(int i) {
    return error[i];
  }

  /// The place in the path of the penalty with the best mean loss; of equals, the strongest.
  public int best() {
    return best;
  }

  /// The place in the path of the strongest penalty whose loss is within one standard error of the
  /// best.
  public int withinOneError() {
    return sparse;
  }

  /// The penalty with the best mean loss (`lambda.min`).
  public double bestLambda() {
    return path.lambda(best);
  }

  /// The strongest penalty within one standard error of the best (`lambda.1se`).
  public double sparseLambda() {
    return path.lambda(sparse);
  }

  /// All mean losses, in the order of the path.
  public List<Double> means() {
    return java.util.Arrays.stream(mean).boxed().toList();
  }
}
