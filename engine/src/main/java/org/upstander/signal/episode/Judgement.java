package org.upstander.signal.episode;

import org.upstander.signal.CountSeries;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;

/// One step of a series held against its baseline.
final class Judgement {
  /// A mean and a dispersion that were estimated make chance reach further than known ones do, the
  /// more so the fewer the counts: measured on simulated series.
  private static final double ESTIMATED = 1.4;

  private static final double ESTIMATED_FROM_FEW = 100;

  private final CountSeries series;
  private final int index;
  private final Baseline baseline;
  private final EpisodeSettings settings;
  private final Chances chances;
  private final double mean;
  private final double dispersion;
  private final double[] quiet;
  private final Courses courses;

  Judgement(
      CountSeries series, int index, Baseline baseline, EpisodeSettings settings, Chances chances) {
    this.series = series;
    this.index = index;
    this.baseline = baseline;
    this.settings = settings;
    this.chances = chances;
    this.mean = mean(0);
    this.dispersion = dispersion(0);
    this.quiet = Excess.quiet(mean, dispersion);
    this.courses = new Courses(earlier());
  }

  private double mean(int back) {
    return baseline.mean(index - back) * settings.delay().share(back);
  }

  /// The variance of a count as a multiple of its mean, with what is not known of the mean.
  private double dispersion(int back) {
    double late = settings.delay().uncertainty(back);
    double doubt = baseline.uncertainty(index - back) + late * late;
    return Chances.within(baseline.dispersion() + mean(back) * doubt);
  }

  private double[][] earlier() {
    double[][] ratios = new double[Courses.SPAN - 1][];
    for (int i = 0; i < ratios.length; i++) {
      int back = ratios.length - i;
      boolean counted = index >= back && series.find(index - back).isPresent();
      ratios[i] =
          counted
              ? Excess.ratios(series.count(index - back), mean(back), dispersion(back))
              : Excess.SILENT;
    }
    return ratios;
  }

  /// The probability of odds as high as with this count, which may lie between two whole ones.
  private double tail(double count) {
    double odds = courses.logOdds(Excess.ratios(count, mean, dispersion), quiet);
    double estimated = ESTIMATED + ESTIMATED_FROM_FEW / baseline.counted();
    return Math.min(1, estimated * chances.tail(odds, mean, dispersion));
  }

  /// @param jitter between 0 and 1: how much a count is taken to be below its whole number
  Finding finding(double jitter) {
    double count = series.count(index);
    double bound = edge() + jitter;
    boolean alarm = count >= 1 && count > bound;
    double p = Double.isNaN(count) ? count : count == 0 ? 1 : tail(count - jitter);
    double score = score(count, bound);
    return new Finding(index, count, mean, bound, alarm, score, p, explanation(count));
  }

  private double score(double count, double bound) {
    return bound > mean ? (count - mean) / (bound - mean) : count / bound;
  }

  /// The count, not a whole one as a rule, whose odds chance gives with probability alpha.
  private double edge() {
    double alpha = settings.alpha();
    double low = 0;
    double high = Math.max(1, mean);
    while (tail(high) >= alpha && high < 1e15) {
      low = high;
      high *= 2;
    }
    for (int i = 0; i < 30 && high - low > 1e-3; i++) {
      double middle = (low + high) / 2;
      if (tail(middle) >= alpha) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private Explanation explanation(double count) {
    int steps =
        Double.isNaN(count) ? 1 : courses.steps(Excess.ratios(count, mean, dispersion), quiet);
    return new Explanation.Episode(
        baseline.end() - 1,
        baseline.since(),
        baseline.counted(),
        Math.sqrt(mean * dispersion),
        steps);
  }
}
