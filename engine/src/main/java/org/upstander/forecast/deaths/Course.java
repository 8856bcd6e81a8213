package org.upstander.forecast.deaths;

import java.time.YearMonth;
import org.upstander.panel.Series;

/// The course of deaths in one place: every month, and how the past looked from the start of each.
/// Immutable and safe to share between threads.
///
/// Months are counted from the panel's first; origin `o` sees the months before `o` and no others.
/// How the past looked is a row of [#FEATURES] numbers, all in logarithms of one plus deaths a
/// month:
///
/// ```
/// x(0) = log(1 + latest month)
/// x(1), x(2), x(3) = mean of log(1 + y), weights halving every 2, 6 and 24 months
/// x(4) = log(1 + mean of y), weights halving every 6 months
/// x(5) = log(1 + mean of y over the last 120 months)
/// ```
///
/// A month without data is passed over. The mean of logarithms hardly heeds a single spike, the
/// logarithm of the mean does; together they tell a spike from a war.
final class Course {
  static final int FEATURES = 6;

  /// Months after which the past no longer tells war from peace.
  static final int SPAN = 120;

  private static final double[] HALF_LIVES = {2, 6, 24};
  private static final double USUAL_HALF_LIFE = 4;
  private static final double MEAN_HALF_LIFE = 6;
  private static final int ALIVE = 12;

  private final double[] deaths;
  private final double[] looks;
  private final double[] usual;
  private final double[] sums;
  private final int[] recorded;

  private Course(double[] deaths) {
    int months = deaths.length;
    this.deaths = deaths;
    this.looks = new double[(months + 1) * FEATURES];
    this.usual = new double[months + 1];
    this.sums = new double[months + 1];
    this.recorded = new int[months + 1];
    fill();
  }

  /// The course of `series` over `months` months from `first` on.
  static Course of(Series series, YearMonth first, int months) {
    double[] deaths = new double[months];
    for (int t = 0; t < months; t++) {
      deaths[t] = series.get(first.plusMonths(t)).orElse(Double.NaN);
    }
    return new Course(deaths);
  }

  private void fill() {
    var logs = new Fading[] {of(HALF_LIVES[0]), of(HALF_LIVES[1]), of(HALF_LIVES[2])};
    var usualLog = of(USUAL_HALF_LIFE);
    var mean = of(MEAN_HALF_LIFE);
    double latest = 0;
    for (int t = 0; t < deaths.length; t++) {
      double y = deaths[t];
      boolean seen = !Double.isNaN(y);
      double log = seen ? StrictMath.log1p(Math.max(y, 0)) : Double.NaN;
      latest = seen ? log : latest;
      sums[t + 1] = sums[t] + (seen ? y : 0);
      recorded[t + 1] = recorded[t] + (seen ? 1 : 0);
      int row = (t + 1) * FEATURES;
      looks[row] = latest;
      for (int k = 0; k < logs.length; k++) {
        looks[row + 1 + k] = logs[k].with(log);
      }
      looks[row + 4] = StrictMath.log1p(mean.with(y));
      looks[row + 5] = StrictMath.log1p(longMean(t + 1));
      usual[t + 1] = StrictMath.exp(usualLog.with(log));
    }
  }

  private static Fading of(double halfLife) {
    return new Fading(StrictMath.pow(0.5, 1 / halfLife));
  }

  private double longMean(int origin) {
    int from = Math.max(0, origin - SPAN);
    int n = recorded[origin] - recorded[from];
    return n == 0 ? 0 : Math.max(0, sums[origin] - sums[from]) / n;
  }

  int months() {
    return deaths.length;
  }

  /// Deaths of month `t`; not a number where nothing is recorded.
  double deaths(int t) {
    return deaths[t];
  }

  double look(int origin, int feature) {
    return looks[origin * FEATURES + feature];
  }

  /// The level by which futures of similar courses are scaled: the mean of `log(1 + y)` with
  /// weights that halve every 2 months.
  double level(int origin) {
    return look(origin, 1);
  }

  /// What is usual in a month, robust to spikes: `exp` of the mean of `log(1 + y)` with weights
  /// that halve every 4 months; 1 in peace.
  double usual(int origin) {
    return usual[origin];
  }

  /// Whether anything is recorded in the year before.
  boolean alive(int origin) {
    return recorded[origin] > recorded[Math.max(0, origin - ALIVE)];
  }

  /// Whether nobody was recorded killed in the 120 months before.
  boolean peaceful(int origin) {
    return look(origin, 5) == 0;
  }

  /// The most deaths of a month in the 120 months before.
  double most(int origin) {
    double most = 0;
    for (int t = Math.max(0, origin - SPAN); t < origin; t++) {
      if (deaths[t] > most) {
        most = deaths[t];
      }
    }
    return most;
  }

  /// A mean that fades: every month that passes, the past weighs less. Not safe to share.
  private static final class Fading {
    private final double keep;
    private double sum;
    private double weight;

    Fading(double keep) {
      this.keep = keep;
    }

    /// The mean after one more month; one without data only lets the past fade.
    double with(double value) {
      sum *= keep;
      weight *= keep;
      if (!Double.isNaN(value)) {
        sum += value;
        weight += 1;
      }
      return weight == 0 ? 0 : sum / weight;
    }
  }
}
