package org.upstander.signal.episode;

import java.util.Arrays;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// What a series would go on to be without an episode: a level, a trend and yearly waves, fitted to
/// the whole history by quasi-likelihood with past outbreaks cut back to what chance explains.
///
/// Trend and waves are held towards none, the more so the fewer the counts.
final class Baseline {
  private static final double[] NO = {};
  private static final int ROUNDS = 3;
  private static final int STEPS = 8;
  private static final double CUT = 0.0003;
  private static final double PRIOR_DISPERSION = 2;
  private static final double PRIOR_WEIGHT = 8;

  private final Waves waves;
  private final CountSeries series;
  private final int end;
  private final double[] coefficients;
  private double[] covariance = NO;
  private double dispersion = PRIOR_DISPERSION;
  private int counted;

  /// Fits to the counts before `end`.
  Baseline(CountSeries series, int end) {
    this.series = series;
    this.end = end;
    this.waves = new Waves(series.timeline(), end);
    this.coefficients = new double[waves.terms()];
    fit();
  }

  /// The index before which its counts lie.
  int end() {
    return end;
  }

  int counted() {
    return counted;
  }

  double dispersion() {
    return dispersion;
  }

  /// The count expected at an index.
  double mean(int index) {
    double log = 0;
    double[] row = waves.row(index);
    for (int j = 0; j < row.length; j++) {
      log += row[j] * coefficients[j];
    }
    return Math.clamp(StrictMath.exp(log) * series.population(index), 1e-4, 1e12);
  }

  /// The standard error of the logarithm of [#mean], squared.
  double uncertainty(int index) {
    double[] row = waves.row(index);
    int k = row.length;
    double sum = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        sum += row[i] * covariance[i * k + j] * row[j];
      }
    }
    return Math.min(1, sum * dispersion);
  }

  private void fit() {
    double[][] rows = new double[end][];
    double[] counts = new double[end];
    double total = 0;
    double people = 0;
    for (int t = 0; t < end; t++) {
      counts[t] = series.count(t);
      if (!Double.isNaN(counts[t])) {
        rows[t] = waves.row(t);
        total += counts[t];
        people += series.population(t);
        counted++;
      }
    }
    if (counted == 0) {
      return;
    }
    coefficients[0] = StrictMath.log((total + 0.5) / people);
    for (int round = 0; round < ROUNDS; round++) {
      regress(rows, counts);
      disperse(rows, counts);
      cut(rows, counts);
    }
  }

  private void regress(double[][] rows, double[] counts) {
    int k = coefficients.length;
    double[] penalty = waves.penalty();
    for (int step = 0; step < STEPS; step++) {
      double[] information = new double[k * k];
      double[] score = new double[k];
      for (int t = 0; t < end; t++) {
        if (rows[t] != null) {
          add(rows[t], counts[t], mean(rows[t], t), information, score);
        }
      }
      for (int j = 0; j < k; j++) {
        information[j * k + j] += penalty[j] * dispersion + 1e-9;
        score[j] -= penalty[j] * dispersion * coefficients[j];
      }
      covariance = Inverse.of(information, k);
      if (move(score) < 1e-4) {
        return;
      }
    }
  }

  private double move(double[] score) {
    int k = score.length;
    double most = 0;
    for (int i = 0; i < k; i++) {
      double change = 0;
      for (int j = 0; j < k; j++) {
        change += covariance[i * k + j] * score[j];
      }
      coefficients[i] += Math.clamp(change, -2, 2);
      most = Math.max(most, Math.abs(change));
    }
    return most;
  }

  private double mean(double[] row, int t) {
    double log = 0;
    for (int j = 0; j < row.length; j++) {
      log += row[j] * coefficients[j];
    }
    return Math.clamp(StrictMath.exp(log) * series.population(t), 1e-4, 1e12);
  }

  private static void add(
      double[] row, double count, double mean, double[] information, double[] score) {
    int k = row.length;
    for (int i = 0; i < k; i++) {
      double weighted = mean * row[i];
      score[i] += (count - mean) * row[i];
      for (int j = 0; j < k; j++) {
        information[i * k + j] += weighted * row[j];
      }
    }
  }

  /// The variance as a multiple of the mean, held towards a prior.
  private void disperse(double[][] rows, double[] counts) {
    double sum = PRIOR_WEIGHT * PRIOR_DISPERSION;
    double freedom = PRIOR_WEIGHT - waves.spent();
    for (int t = 0; t < end; t++) {
      if (rows[t] != null) {
        double mean = mean(rows[t], t);
        sum += (counts[t] - mean) * (counts[t] - mean) / mean;
        freedom++;
      }
    }
    dispersion = Chances.within(sum / Math.max(PRIOR_WEIGHT, freedom));
  }

  /// Cuts counts back to the highest that chance explains three times in ten thousand steps.
  private void cut(double[][] rows, double[] counts) {
    double[] most = new double[400];
    Arrays.fill(most, Double.NaN);
    for (int t = 0; t < end; t++) {
      if (rows[t] != null) {
        double mean = mean(rows[t], t);
        int bucket = (int) Math.clamp(Math.rint(10 * StrictMath.log(mean)) + 100, 0, 399);
        if (Double.isNaN(most[bucket])) {
          most[bucket] = Quantile.of(StrictMath.exp((bucket - 100) / 10.0), dispersion, CUT);
        }
        counts[t] = Math.min(series.count(t), most[bucket]);
      }
    }
  }

  /// Whether a step is a day.
  static boolean daily(Timeline timeline) {
    return timeline instanceof Timeline.Dated(var _, Step step) && step == Step.DAY;
  }
}
