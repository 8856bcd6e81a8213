package org.upstander.signal.episode;

import java.util.Arrays;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// What a series would go on to be without an episode: a level, a trend and yearly waves, fitted to
/// the whole history by quasi-likelihood with past outbreaks cut back to what chance explains.
///
/// A rise or fall that has lasted longer than any episode is a new level and no outbreak; trend and
/// waves are those of the whole history. They are held towards none, the more so the fewer the
/// counts.
final class Baseline {
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final double CUT = 0.0003;
  private static final double PRIOR_DISPERSION = 2;
  private static final double PRIOR_WEIGHT = 8;

  private final Waves waves;
  private final CountSeries series;
  private int end;
  private final int until;
  private final double[][] rows;
  private final double[] counts;
  private Regression fit;
  private double dispersion = PRIOR_DISPERSION;
  private int counted;

  /// Fits to the counts before `end`, and to those before `until` if they are a new level.
  Baseline(CountSeries series, int end, int until) {
    this.series = series;
    this.end = end;
    this.until = until;
    this.waves = new Waves(series.timeline(), end);
    this.rows = new double[until][];
    this.counts = new double[until];
    for (int t = 0; t < until; t++) {
      counts[t] = series.count(t);
      rows[t] = waves.row(t);
      counted += t < end && !Double.isNaN(counts[t]) ? 1 : 0;
    }
    this.fit =
        new Regression(waves, series, rows, Levels.one(), new double[waves.terms()]);
    if (counted > 0) {
      fit();
    }
  }

  /// The index before which its counts lie.
  int end() {
    return end;
  }

  int counted() {
    return counted;
  }

  /// The first index of the level that goes on.
  int since() {
    return fit.levels().start(fit.levels().size() - 1);
  }

  double dispersion() {
    return dispersion;
  }

  /// The count expected at an index, at the level that goes on.
  double mean(int index) {
    return fit.mean(waves.row(index), series.population(index), fit.levels().size() - 1);
  }

  /// The standard error of the logarithm of [#mean], squared.
  double uncertainty(int index) {
    return Math.min(1, fit.variance(waves.row(index)) * dispersion);
  }

  private void fit() {
    int first = end;
    for (int round = 0; round < ROUNDS; round++) {
      if (round > 0) {
        var levels = Levels.of(counts, fit.shape(), dispersion);
        end = levels.start(levels.size() - 1) + Levels.FEWEST > first ? until : first;
        fit = new Regression(waves, series, rows, levels, fit.coefficients());
      }
      fit.fit(Arrays.copyOf(counts, end), dispersion);
      disperse();
      cut();
    }
  }

  private double mean(int t, int level) {
    return fit.mean(rows[t], series.population(t), level);
  }

  /// The variance as a multiple of the mean, of the level that goes on held towards that of earlier
  /// ones, which is held towards a prior.
  private void disperse() {
    var levels = fit.levels();
    int last = levels.size() - 1;
    double before = PRIOR_DISPERSION;
    if (last > 0) {
      before = dispersion(PRIOR_DISPERSION, 0, levels.start(last), waves.spent() + last);
    }
    dispersion = dispersion(before, levels.start(last), end, last == 0 ? waves.spent() + 1 : 1);
  }

  private double dispersion(double prior, int from, int to, double spent) {
    double sum = PRIOR_WEIGHT * prior;
    double freedom = PRIOR_WEIGHT - spent;
    for (int t = from; t < to; t++) {
      if (!Double.isNaN(counts[t])) {
        double mean = mean(t, fit.levels().at(t));
        sum += (counts[t] - mean) * (counts[t] - mean) / mean;
        freedom++;
      }
    }
    return Chances.within(sum / Math.max(PRIOR_WEIGHT, freedom));
  }

  /// Cuts counts back to the highest that chance explains three times in ten thousand steps.
  private void cut() {
    double[] most = new double[400];
    Arrays.fill(most, Double.NaN);
    for (int t = 0; t < until; t++) {
      if (!Double.isNaN(counts[t])) {
        double mean = mean(t, fit.levels().at(t));
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
