package org.upstander.signal.farrington;

import org.upstander.signal.CountSeries;

/// A quasi-Poisson regression of counts on seasons and a trend, by the steps that R's `glm` takes.
/// Reused from fit to fit; not safe to share between threads.
///
/// ```
/// log(mean) = a[season] + b time + log(population)
/// ```
///
/// The normal equations have the shape of an arrow, a diagonal for the seasons and a border for the
/// trend, so a step costs one pass over the rows. The powers `exp(b time)` of a pass are products
/// from two short tables.
final class SeasonalFit {
  private static final double ENOUGH = 1e-8;
  private static final int MOST_STEPS = 25;

  private Design design = Design.EMPTY;
  private boolean trend;
  private boolean settled;
  private boolean firstStep;
  private double slope;
  private double sumOfTimes;
  private double entropy;
  private double counts;
  private double known;
  private double startDeviance;

  /// The sum over seasons of the weighted squared deviations of times from their season's mean.
  private double spread;

  private double[] y = {};
  private double[] weight = {};
  private double[] population = {};
  private double[] exposure = {};
  private double[] growth = {};
  private double[] growthBefore = {};
  private double[] mean = {};
  private double[] high = {};
  private final double[] low = new double[Design.BLOCK];

  private double[] level = {};
  private double[] base = {};
  private double[] baseBefore = {};
  private double[] ofCounts = {};
  private double[] mass = {};
  private double[] middle = {};
  private double[] sum0 = {};
  private double[] sum1 = {};
  private double[] sum2 = {};

  /// Takes the counts of a series; every row must be counted.
  void take(Design of, CountSeries series) {
    design = of;
    int n = design.rows();
    if (y.length < n) {
      grow(n);
    }
    if (high.length < design.span / Design.BLOCK + 1) {
      high = new double[design.span / Design.BLOCK + 1];
    }
    if (level.length < design.seasons()) {
      growSeasons(design.seasons());
    }
    for (int i = 0; i < n; i++) {
      y[i] = series.count(design.index[i]);
      population[i] = series.population(design.index[i]);
      weight[i] = 1;
    }
  }

  private void grow(int n) {
    y = new double[n];
    weight = new double[n];
    population = new double[n];
    exposure = new double[n];
    growth = new double[n];
    growthBefore = new double[n];
    mean = new double[n];
  }

  private void growSeasons(int n) {
    level = new double[n];
    base = new double[n];
    baseBefore = new double[n];
    ofCounts = new double[n];
    mass = new double[n];
    middle = new double[n];
    sum0 = new double[n];
    sum1 = new double[n];
    sum2 = new double[n];
  }

  /// Sets the prior weight of a row.
  void weigh(int row, double value) {
    weight[row] = value;
  }

  /// Fits; whether the search settled.
  boolean run(boolean withTrend) {
    trend = withTrend;
    settled = false;
    slope = 0;
    start();
    double before = startDeviance;
    for (int step = 1; step <= MOST_STEPS && !settled; step++) {
      firstStep = step == 1;
      if (!firstStep) {
        improve();
      }
      double deviance = deviance();
      if (!Double.isFinite(deviance)) {
        return false;
      }
      settled = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < ENOUGH;
      before = deviance;
    }
    for (int s = 0; s < design.seasons(); s++) {
      for (int i = design.start[s]; i < design.start[s + 1]; i++) {
        mean[i] = population[i] * base[s] * growth[i];
      }
    }
    return settled;
  }

  /// The first step, from means of `y + 0.1`; the sums over rows that never change on the way.
  private void start() {
    entropy = 0;
    counts = 0;
    known = 0;
    sumOfTimes = 0;
    startDeviance = 0;
    double cross = 0;
    spread = 0;
    for (int s = 0; s < design.seasons(); s++) {
      cross += startSeason(s);
    }
    slope = trend ? cross / spread : 0;
    for (int s = 0; s < design.seasons(); s++) {
      level[s] -= slope * middle[s];
    }
  }

  /// Fills the sums of one season; the answer is its part of the cross product with time.
  private double startSeason(int s) {
    double w0 = 0;
    double w1 = 0;
    double w2 = 0;
    double r0 = 0;
    double r1 = 0;
    double ofSeason = 0;
    double exposed = 0;
    for (int i = design.start[s]; i < design.start[s + 1]; i++) {
      double count = y[i];
      double time = design.time[i];
      double omega = weight[i];
      double response = CountTerms.response(count);
      double w = omega * (count + 0.1);
      double offset = population[i] == 1 ? 0 : StrictMath.log(population[i]);
      double right = w * (response - offset);
      double term = CountTerms.entropy(count);
      w0 += w;
      w1 += w * time;
      w2 += w * time * time;
      r0 += right;
      r1 += right * time;
      ofSeason += omega * count;
      sumOfTimes += omega * count * time;
      entropy += omega * term;
      known += omega * count * offset;
      startDeviance += 2 * omega * (term - count * (response + 0.1 / (count + 0.1)) + 0.1);
      exposure[i] = omega * population[i];
      exposed += exposure[i];
      growth[i] = 1;
    }
    ofCounts[s] = ofSeason;
    counts += ofSeason;
    mass[s] = w0;
    middle[s] = w1 / w0;
    level[s] = r0 / w0;
    sum0[s] = exposed;
    spread += w2 - w1 * middle[s];
    return r1 - middle[s] * r0;
  }

  /// One step of the search: Newton's, which for this law is the reweighted least squares step.
  private void improve() {
    double right = sumOfTimes;
    spread = 0;
    for (int s = 0; s < design.seasons(); s++) {
      mass[s] = base[s] * sum0[s];
      if (trend) {
        middle[s] = sum1[s] / sum0[s];
        spread += base[s] * (sum2[s] - sum1[s] * middle[s]);
        right -= base[s] * sum1[s] + middle[s] * (ofCounts[s] - mass[s]);
      }
    }
    double step = trend ? right / spread : 0;
    for (int s = 0; s < design.seasons(); s++) {
      level[s] += (ofCounts[s] - mass[s]) / mass[s] - (trend ? middle[s] * step : 0);
      baseBefore[s] = base[s];
    }
    slope += step;
  }

  /// Twice the distance of the likelihood from the best possible; sums the rows on the way.
  private double deviance() {
    if (trend) {
      double[] older = growthBefore;
      growthBefore = growth;
      growth = older;
      powers();
    }
    double sum = entropy - known - counts - slope * sumOfTimes;
    for (int s = 0; s < design.seasons(); s++) {
      base[s] = StrictMath.exp(level[s]);
      if (trend) {
        sumSeason(s);
      }
      sum += base[s] * sum0[s] - level[s] * ofCounts[s];
    }
    return 2 * sum;
  }

  private void powers() {
    double one = StrictMath.exp(slope);
    low[0] = 1;
    for (int i = 1; i < low.length; i++) {
      low[i] = low[i - 1] * one;
    }
    double block = low[low.length - 1] * one;
    high[0] = StrictMath.exp(slope * design.earliest);
    for (int i = 1; i < high.length; i++) {
      high[i] = high[i - 1] * block;
    }
  }

  private void sumSeason(int s) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    for (int i = design.start[s]; i < design.start[s + 1]; i++) {
      double power = high[design.high[i]] * low[design.low[i]];
      double e = exposure[i] * power;
      double et = e * design.time[i];
      growth[i] = power;
      s0 += e;
      s1 += et;
      s2 += et * design.time[i];
    }
    sum0[s] = s0;
    sum1[s] = s1;
    sum2[s] = s2;
  }

  /// The working weight of a row in the last step taken, as `glm` keeps it: that of the means
  /// before the step.
  private double working(int s, int i) {
    if (firstStep) {
      return weight[i] * (y[i] + 0.1);
    }
    return exposure[i] * baseBefore[s] * (trend ? growthBefore[i] : 1);
  }

  /// Residual degrees of freedom.
  int freedom() {
    return design.rows() - design.seasons() - (trend ? 1 : 0);
  }

  boolean trend() {
    return trend;
  }

  /// The change of the logarithm of the mean a unit of time; 0 without a trend.
  double slope() {
    return slope;
  }

  /// The variance of the slope as a multiple of the dispersion.
  double slopeVariance() {
    return 1 / spread;
  }

  /// The logarithm of the mean at a time in the season of the index judged, population left out.
  double link(double time) {
    return level[design.season] + slope * time;
  }

  /// The variance of [#link] as a multiple of the dispersion.
  double linkVariance(double time) {
    double away = time - middle[design.season];
    return 1 / mass[design.season] + (trend ? away * away / spread : 0);
  }

  /// Pearson's statistic over its degrees of freedom.
  double pearson() {
    double sum = 0;
    for (int s = 0; s < design.seasons(); s++) {
      for (int i = design.start[s]; i < design.start[s + 1]; i++) {
        double r = (y[i] - mean[i]) / mean[i];
        sum += working(s, i) * r * r;
      }
    }
    return sum / freedom();
  }

  /// The dispersion that standard errors are computed from after reweighting: squared relative
  /// residuals by prior weight alone. It is no estimate of anything, but R's package uses it.
  double dispersionOfPriorWeights() {
    double sum = 0;
    for (int i = 0; i < design.rows(); i++) {
      double r = (y[i] - mean[i]) / mean[i];
      sum += weight[i] * r * r;
    }
    return sum / freedom();
  }

  /// Anscombe's residual of a row, standardised; a lower bound of 0 if it is certainly not above
  /// `doubt`, which most are and which is told without a power.
  ///
  /// ```
  /// 3/2 (y^(2/3) mean^(-1/6) - mean^(1/2)) / sqrt(phi (1 - leverage))
  /// ```
  double anscombe(int s, int i, double phi, double doubt) {
    double m = mean[i];
    double above = y[i] - m;
    if (above <= 0) {
      return 0;
    }
    double away = design.time[i] - middle[s];
    double leverage = working(s, i) * (1 / mass[s] + (trend ? away * away / spread : 0));
    double variance = phi * (1 - leverage);
    // A power below 1 lies under its tangent.
    if (above * above < 0.99 * doubt * doubt * variance * m) {
      return 0;
    }
    double root = StrictMath.cbrt(y[i]);
    return 1.5 * (root * root * StrictMath.pow(m, -1.0 / 6) - Math.sqrt(m)) / Math.sqrt(variance);
  }

  double largest() {
    double largest = 0;
    for (int i = 0; i < design.rows(); i++) {
      largest = Math.max(largest, y[i]);
    }
    return largest;
  }
}
