package org.upstander.forecast.net;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The forecasts of left-out rows and what they lose.
final class FoldLosses {
  /// Fewer left-out rows than this cannot carry an AUC, and `cv.glmnet` uses the deviance instead.
  private static final int LEAST_FOR_AUC = 10;

  /// With fewer rows a fold than this, rows count singly and not as folds.
  private static final int LEAST_GROUPED = 3;

  private final Observations data;
  private final Folds folds;
  private final NetPath path;

  /// Probability by fold, penalty and row inside the fold.
  private final double[][][] probability;

  FoldLosses(ElasticNet net, Observations data, Folds folds) {
    this.data = data;
    this.folds = folds;
    NetPath[] paths = new NetPath[folds.count() + 1];
    IntStream.rangeClosed(0, folds.count())
        .parallel()
        .forEach(f -> paths[f] = net.fit(f == 0 ? data : data.only(folds.outside(f))));
    path = paths[0];
    probability = new double[folds.count()][][];
    IntStream.rangeClosed(1, folds.count())
        .parallel()
        .forEach(f -> probability[f - 1] = forecast(paths[f], data.only(folds.inside(f))));
  }

  private double[][] forecast(NetPath fitted, Observations left) {
    double[][] forecasts = new double[path.size()][];
    for (int l = 0; l < forecasts.length; l++) {
      double[] row = fitted.at(path.lambda(l)).links(left);
      for (int i = 0; i < row.length; i++) {
        row[i] = LogisticEquation.probability(row[i]);
      }
      forecasts[l] = row;
    }
    return forecasts;
  }

  NetPath path() {
    return path;
  }

  /// Losses a unit (a fold or a row), with the weight of each unit.
  ///
  /// @param value by penalty and unit; NaN where a unit cannot be judged
  record PerUnit(double[][] value, double[] weight) {
    double mean(int l) {
      double sum = 0;
      double total = 0;
      for (int u = 0; u < weight.length; u++) {
        if (!Double.isNaN(value[l][u])) {
          sum += weight[u] * value[l][u];
          total += weight[u];
        }
      }
      return sum / total;
    }

    double standardError(int l, double mean) {
      double sum = 0;
      double total = 0;
      for (int u = 0; u < weight.length; u++) {
        if (!Double.isNaN(value[l][u])) {
          double d = value[l][u] - mean;
          sum += weight[u] * (d * d);
          total += weight[u];
        }
      }
      return Math.sqrt(sum / total / (weight.length - 1));
    }
  }

  /// What the folds can be judged by when `asked` was asked for.
  static Loss possible(Loss asked, Folds folds) {
    boolean few = folds.rows() / (double) folds.count() < LEAST_FOR_AUC;
    return asked == Loss.AUC && few ? Loss.DEVIANCE : asked;
  }

  PerUnit losses(Loss loss) {
    double rowsPerFold = data.rows() / (double) folds.count();
    boolean byFold = loss == Loss.AUC || rowsPerFold >= LEAST_GROUPED;
    PerUnit[] units = new PerUnit[folds.count()];
    IntStream.range(0, units.length)
        .parallel()
        .forEach(f -> units[f] = byFold ? judged(f, loss) : rowLosses(f, loss));
    return joined(units);
  }

  private PerUnit joined(PerUnit[] units) {
    double[][] value = new double[path.size()][];
    for (int l = 0; l < value.length; l++) {
      int at = l;
      value[l] = Arrays.stream(units).flatMapToDouble(u -> Arrays.stream(u.value()[at])).toArray();
    }
    double[] weight =
        Arrays.stream(units).flatMapToDouble(u -> Arrays.stream(u.weight())).toArray();
    return new PerUnit(value, weight);
  }

  private PerUnit judged(int fold, Loss loss) {
    int[] inside = folds.inside(fold + 1);
    double[] weight = Arrays.stream(inside).mapToDouble(data::weight).toArray();
    double total = 0;
    for (double w : weight) {
      total += w;
    }
    double[][] value = new double[path.size()][1];
    if (loss == Loss.AUC) {
      double[] outcome = Arrays.stream(inside).mapToDouble(data::outcome).toArray();
      for (int l = 0; l < value.length; l++) {
        value[l][0] = Loss.auc(probability[fold][l], outcome, weight);
      }
    } else {
      PerUnit rows = rowLosses(fold, loss);
      for (int l = 0; l < value.length; l++) {
        value[l][0] = rows.mean(l);
      }
    }
    return new PerUnit(value, new double[] {total});
  }

  private PerUnit rowLosses(int fold, Loss loss) {
    int[] inside = folds.inside(fold + 1);
    double[][] value = new double[path.size()][inside.length];
    for (int l = 0; l < value.length; l++) {
      for (int i = 0; i < inside.length; i++) {
        value[l][i] = loss.of(probability[fold][l][i], data.outcome(inside[i]));
      }
    }
    return new PerUnit(value, Arrays.stream(inside).mapToDouble(data::weight).toArray());
  }
}
