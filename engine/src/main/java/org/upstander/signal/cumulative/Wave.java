package org.upstander.signal.cumulative;

import java.util.Arrays;
import org.upstander.signal.CountSeries;

/// A Poisson regression of counts on yearly waves and a trend: what is normal.
///
/// ```
/// log(mean) = b0 [+ b1 t] + sum_s a_s sin(2 pi s t / year) + c_s cos(2 pi s t / year)
/// ```
///
/// where `t` counts from 1. Without waves and trend it is the mean of the counts.
///
/// @param harmonics how many waves, from 0
record Wave(int harmonics, boolean trend) {
  private static final double ENOUGH = 1e-8;
  private static final int MOST_STEPS = 25;

  private int terms() {
    return 1 + (trend ? 1 : 0) + 2 * harmonics;
  }

  private void fill(double[] x, int index, int perYear) {
    int t = index + 1;
    int n = 0;
    x[n++] = 1;
    if (trend) {
      x[n++] = t;
    }
    for (int s = 1; s <= harmonics; s++) {
      double angle = 2 * Math.PI * s * t / perYear;
      x[n++] = StrictMath.sin(angle);
      x[n++] = StrictMath.cos(angle);
    }
  }

  /// What the model expects of an index, population left out.
  double link(double[] coefficients, int index, int perYear) {
    double[] x = new double[terms()];
    fill(x, index, perYear);
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += coefficients[j] * x[j];
    }
    return sum;
  }

  /// Fits the counts before `end`; missing ones are left out.
  WaveFit fit(CountSeries series, int end) {
    int perYear = series.timeline().perYear();
    int[] known =
        java.util.stream.IntStream.range(0, end).filter(i -> series.find(i).isPresent()).toArray();
    double events = Arrays.stream(known).mapToDouble(series::count).sum();
    if (known.length <= terms() || events == 0) {
      return new WaveFit(this, new double[0], perYear, Double.NaN);
    }
    double[] b = new double[terms()];
    if (terms() == 1) {
      double exposed = Arrays.stream(known).mapToDouble(series::population).sum();
      b[0] = events / exposed;
    } else {
      search(b, series, known);
    }
    var fit = new WaveFit(this, b, perYear, 0);
    return new WaveFit(this, b, perYear, overdispersion(fit, series, known));
  }

  private void search(double[] b, CountSeries series, int[] known) {
    int perYear = series.timeline().perYear();
    double before = startDeviance(series, known);
    for (int step = 1; step <= MOST_STEPS; step++) {
      double[][] left = new double[b.length][b.length];
      double[] right = new double[b.length];
      double[] x = new double[b.length];
      for (int i : known) {
        fill(x, i, perYear);
        double y = series.count(i);
        double offset = StrictMath.log(series.population(i));
        double mean = step == 1 ? y + 0.1 : StrictMath.exp(link(b, i, perYear) + offset);
        double response = (step == 1 ? StrictMath.log(mean) - offset : 0) + (y - mean) / mean;
        add(left, right, x, mean, response);
      }
      NormalEquations.solve(left, right);
      for (int j = 0; j < b.length; j++) {
        b[j] += right[j];
      }
      double deviance = deviance(b, series, known);
      if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < ENOUGH) {
        return;
      }
      before = deviance;
    }
  }

  private static void add(
      double[][] left, double[] right, double[] x, double weight, double response) {
    for (int j = 0; j < x.length; j++) {
      right[j] += weight * x[j] * response;
      for (int k = 0; k <= j; k++) {
        left[j][k] += weight * x[j] * x[k];
      }
    }
  }

  private static double startDeviance(CountSeries series, int[] known) {
    double sum = 0;
    for (int i : known) {
      sum += term(series.count(i), series.count(i) + 0.1);
    }
    return 2 * sum;
  }

  private double deviance(double[] b, CountSeries series, int[] known) {
    double sum = 0;
    for (int i : known) {
      double link = link(b, i, series.timeline().perYear());
      sum += term(series.count(i), series.population(i) * StrictMath.exp(link));
    }
    return 2 * sum;
  }

  private static double term(double y, double mean) {
    return (y == 0 ? 0 : y * StrictMath.log(y / mean)) - (y - mean);
  }

  /// The alpha at which Pearson's statistic for a variance of `mean + alpha mean²` is what it
  /// should be; 0 if the counts scatter no more than a Poisson's.
  private double overdispersion(WaveFit fit, CountSeries series, int[] known) {
    double low = 0;
    double high = 1e6;
    for (int i = 0; i < 100; i++) {
      double alpha = i == 0 ? 0 : (low + high) / 2;
      double sum = 0;
      for (int k : known) {
        double mean = fit.mean(k, series.population(k));
        double away = series.count(k) - mean;
        sum += away * away / (mean + alpha * mean * mean);
      }
      boolean more = sum > known.length - terms();
      if (i == 0 && !more) {
        return 0;
      }
      low = more ? alpha : low;
      high = more ? high : alpha;
    }
    return low;
  }
}
