package org.upstander.signal.episode;

import org.upstander.signal.CountSeries;

/// A log-linear regression by quasi-likelihood of counts on trend and waves, with a level of its
/// own for each stretch of time.
///
/// The levels are eliminated from every step of Newton's method, so that many of them cost no more
/// than one. Each level but the first is held towards the one before it with the weight of a few
/// counts, so that a long silence does not become certainty.
final class Regression {
  private static final int STEPS = 8;
  private static final double WEIGHT = 4;
  private static final double TINY = 1e-9;

  /// After a change of the logarithm of a mean below this the next would be near its square.
  private static final double CLOSE = 2e-3;

  private static final double FARTHEST = 2;

  private final Waves waves;
  private final CountSeries series;
  private final double[][] rows;
  private final Levels levels;
  private final double[] level;
  private final double[] means;
  private final double[] coefficients;
  private double[] covariance;
  private final double[][] centre;
  private final double[] weight;
  private final int[] steps;

  /// @param rows the terms of each step of the history
  /// @param coefficients where to start from
  Regression(
      Waves waves, CountSeries series, double[][] rows, Levels levels, double[] coefficients) {
    int k = coefficients.length;
    this.waves = waves;
    this.series = series;
    this.rows = rows;
    this.levels = levels;
    this.level = new double[levels.size()];
    this.means = new double[rows.length];
    this.coefficients = coefficients.clone();
    this.covariance = new double[k * k];
    this.centre = new double[levels.size()][k];
    this.weight = new double[levels.size()];
    this.steps = new int[levels.size()];
  }

  Levels levels() {
    return levels;
  }

  double[] coefficients() {
    return coefficients.clone();
  }

  /// The count expected of a step at a level.
  double mean(double[] row, double population, int at) {
    return Math.clamp(
        StrictMath.exp(level[at] + times(row, coefficients)) * population, 1e-4, 1e12);
  }

  /// The count expected of a step of the history, at its own level.
  double mean(int t) {
    return means[t];
  }

  private void expect() {
    for (int s = 0; s < level.length; s++) {
      for (int t = levels.start(s); t < levels.end(s, rows.length); t++) {
        means[t] = mean(rows[t], series.population(t), s);
      }
    }
  }

  /// What is expected of each step but for the level.
  double[] shape() {
    double[] shape = new double[rows.length];
    for (int t = 0; t < rows.length; t++) {
      shape[t] = StrictMath.exp(times(rows[t], coefficients)) * series.population(t);
    }
    return shape;
  }

  /// The squared standard error of the logarithm of the mean at the latest level.
  double variance(double[] row, double dispersion) {
    int k = row.length;
    int last = levels.size() - 1;
    double sum = dispersion / weight[last];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        sum += (row[i] - centre[last][i]) * covariance[i * k + j] * (row[j] - centre[last][j]);
      }
    }
    return sum;
  }

  /// Fits to counts, NaN where one is missing.
  ///
  /// @param dispersions of each level
  void fit(double[] counts, double[] dispersions) {
    for (int step = 0; step < STEPS; step++) {
      if (step(counts, dispersions) < CLOSE) {
        return;
      }
    }
  }

  /// Levels at which their sums are what was counted.
  void start(double[] counts) {
    double[] shape = shape();
    for (int s = 0; s < level.length; s++) {
      double sum = 0.5;
      double expected = 0;
      for (int t = levels.start(s); t < levels.end(s, counts.length); t++) {
        if (!Double.isNaN(counts[t])) {
          sum += counts[t];
          expected += shape[t];
        }
      }
      level[s] = StrictMath.log(sum / expected);
    }
    expect();
  }

  /// One step of Newton's method; returns the largest change.
  private double step(double[] counts, double[] dispersions) {
    int k = coefficients.length;
    double[] penalty = waves.penalty();
    double[] information = new double[k * k];
    double[] score = new double[k];
    double[] residual = new double[level.length];
    for (int s = 0; s < level.length; s++) {
      residual[s] = add(counts, s, dispersions[s], information, score) + hold(s, dispersions);
    }
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < j; i++) {
        information[i * k + j] = information[j * k + i];
      }
      information[j * k + j] += penalty[j] + TINY;
      score[j] -= penalty[j] * coefficients[j];
    }
    covariance = Inverse.of(information, k);
    return move(score, residual, counts.length);
  }

  /// Adds what a level's counts tell of the terms once the level is free, to the lower half of the
  /// information; returns by how much the level's counts exceed their means.
  private double add(
      double[] counts, int s, double dispersion, double[] information, double[] score) {
    int k = score.length;
    double[] sum = new double[k];
    double residual = 0;
    double all = TINY;
    int counted = 0;
    for (int t = levels.start(s); t < levels.end(s, counts.length); t++) {
      if (!Double.isNaN(counts[t])) {
        double mean = means[t];
        residual += counts[t] - mean;
        all += mean;
        counted++;
        double[] row = rows[t];
        double off = (counts[t] - mean) / dispersion;
        for (int i = 0; i < k; i++) {
          sum[i] += mean * row[i];
          score[i] += off * row[i];
        }
        addProducts(information, row, mean / dispersion);
      }
    }
    for (int i = 0; i < k; i++) {
      centre[s][i] = sum[i] / all;
      score[i] -= centre[s][i] * residual / dispersion;
    }
    addProducts(information, centre[s], -all / dispersion);
    weight[s] = all;
    steps[s] = counted;
    return residual;
  }

  /// Adds to the lower half.
  private static void addProducts(double[] information, double[] row, double factor) {
    int k = row.length;
    for (int i = 0; i < k; i++) {
      double scaled = factor * row[i];
      for (int j = 0; j <= i; j++) {
        information[i * k + j] += scaled * row[j];
      }
    }
  }

  /// Holds a level towards the one before; counts that scatter widely weigh less than those of the
  /// level itself. Returns by how much what it is held to exceeds it.
  private double hold(int s, double[] dispersions) {
    if (s == 0) {
      return 0;
    }
    double mean = weight[s] / steps[s];
    double held = WEIGHT * mean * Math.min(1, dispersions[s] / dispersions[s - 1]);
    weight[s] += held;
    return held * (StrictMath.exp(level[s - 1] - level[s]) - 1);
  }

  /// Moves by the step, or by a part of it that changes no mean by more than a factor of e².
  private double move(double[] score, double[] residual, int end) {
    int k = score.length;
    double[] change = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        change[i] += covariance[i * k + j] * score[j];
      }
    }
    double[] by = new double[level.length];
    double most = 0;
    for (int s = 0; s < level.length; s++) {
      by[s] = residual[s] / weight[s] - times(centre[s], change);
      for (int t = levels.start(s); t < levels.end(s, end); t++) {
        most = Math.max(most, Math.abs(by[s] + times(rows[t], change)));
      }
    }
    double part = Math.min(1, FARTHEST / most);
    for (int j = 0; j < k; j++) {
      coefficients[j] += part * change[j];
    }
    for (int s = 0; s < level.length; s++) {
      level[s] += part * by[s];
    }
    expect();
    return most;
  }

  private static double times(double[] row, double[] factors) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += row[j] * factors[j];
    }
    return sum;
  }
}
