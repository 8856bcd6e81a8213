package org.upstander.signal.episode;

import java.util.Arrays;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// What a series would go on to be without an episode: a level, a trend and yearly waves, fitted to
/// the whole history by quasi-likelihood, in which past outbreaks count as little as they are
/// likely to be outbreaks.
///
/// A rise or fall that has lasted longer than any episode is a new level and no outbreak; trend and
/// waves are those of the whole history. They are held towards none, the more so the fewer the
/// counts. While levels are sought, high counts are only cut back to what chance explains: whoever
/// took the first weeks of a war for an outbreak would never see that it goes on.
final class Baseline {
  private static final int SEEKING = 3;
  private static final int FORGETTING = 2;
  private static final double CUT = 0.0003;

  private final Waves waves;
  private final CountSeries series;
  private int end;
  private final int until;
  private final double[][] rows;

  /// The counts, cut back to the highest that chance explains.
  private final double[] counts;

  /// The probability of each that it was no part of an episode.
  private final double[] usual;

  private Regression fit;
  private double[] dispersions = {Dispersion.USUAL};

  /// Fits to the counts before `end`, and to those before `until` if they are a new level.
  Baseline(CountSeries series, int end, int until) {
    this.series = series;
    this.end = end;
    this.until = until;
    this.waves = new Waves(series.timeline(), end);
    this.rows = new double[until][];
    this.counts = new double[until];
    this.usual = new double[until];
    Arrays.fill(usual, 1);
    for (int t = 0; t < until; t++) {
      counts[t] = series.count(t);
      rows[t] = waves.row(t);
    }
    this.fit = new Regression(waves, series, rows, Levels.one(), new double[waves.terms()]);
    if (counted() > 0) {
      fit();
    }
  }

  /// The index before which its counts lie.
  int end() {
    return end;
  }

  int counted() {
    return counted(0, end);
  }

  /// The first index of the level that goes on.
  int since() {
    return fit.levels().start(fit.levels().size() - 1);
  }

  double dispersion() {
    return dispersions[dispersions.length - 1];
  }

  /// The count expected at an index, at the level that goes on.
  double mean(int index) {
    return fit.mean(waves.row(index), series.population(index), fit.levels().size() - 1);
  }

  /// The standard error of the logarithm of [#mean], squared.
  double uncertainty(int index) {
    return Math.min(1, fit.variance(waves.row(index), dispersion()));
  }

  private void fit() {
    if (Arrays.stream(counts).noneMatch(count -> count > 0)) {
      // Silence has no level that fits best: half an event in all of it.
      fit.start(Arrays.copyOf(counts, end));
      disperse();
      return;
    }
    seek();
    for (int round = 0; round < FORGETTING; round++) {
      fit.fit(forget(), dispersions);
      disperse();
    }
  }

  /// Seeks the levels.
  private void seek() {
    int first = end;
    for (int round = 0; round < SEEKING; round++) {
      if (round > 0) {
        var levels = Levels.of(counts, fit.shape());
        end = counted(levels.start(levels.size() - 1), first) < Levels.FEWEST ? until : first;
        fit = new Regression(waves, series, rows, levels, fit.coefficients());
      }
      double[] before = Arrays.copyOf(counts, end);
      fit.start(before);
      disperse();
      fit.fit(before, dispersions);
      disperse();
      cut();
    }
  }

  /// Weighs each count by how likely it was no part of an episode; returns the counts less what is
  /// likely to have been part of one.
  private double[] forget() {
    double[] whole = new double[end];
    double[] means = new double[end];
    double[] spread = new double[end];
    for (int t = 0; t < end; t++) {
      int level = fit.levels().at(t);
      whole[t] = series.count(t);
      means[t] = fit.mean(t);
      spread[t] = dispersions[level];
    }
    var episodes = new PastEpisodes(whole, means, spread);
    double[] less = Arrays.copyOf(counts, end);
    for (int t = 0; t < end; t++) {
      usual[t] = less[t] > means[t] ? 1 - episodes.probability(t) : 1;
      less[t] = usual[t] < 1 ? means[t] + usual[t] * (less[t] - means[t]) : less[t];
    }
    return less;
  }

  private int counted(int from, int to) {
    int sum = 0;
    for (int t = from; t < to; t++) {
      sum += Double.isNaN(counts[t]) ? 0 : 1;
    }
    return sum;
  }

  /// The dispersion of each level, held towards that of the one before.
  private void disperse() {
    var levels = fit.levels();
    dispersions = new double[levels.size()];
    double prior = Dispersion.USUAL;
    double past = 0;
    for (int level = 0; level < dispersions.length; level++) {
      double mean = typical(level);
      prior = level == 0 ? prior : Dispersion.at(dispersions[level - 1], past, mean);
      var dispersion = new Dispersion(prior, level == 0 ? waves.spent() + 1 : 1);
      for (int t = levels.start(level); t < levels.end(level, end); t++) {
        if (!Double.isNaN(counts[t])) {
          dispersion.add(counts[t], fit.mean(t), usual[t]);
        }
      }
      dispersions[level] = dispersion.value();
      past = mean;
    }
  }

  /// The mean of a level over its steps.
  private double typical(int level) {
    double sum = 0;
    int steps = 0;
    for (int t = fit.levels().start(level); t < fit.levels().end(level, end); t++) {
      sum += fit.mean(t);
      steps++;
    }
    return sum / steps;
  }

  /// Cuts counts back to the highest that chance explains three times in ten thousand steps.
  private void cut() {
    var levels = fit.levels();
    for (int level = 0; level < levels.size(); level++) {
      double[] most = new double[400];
      Arrays.fill(most, Double.NaN);
      for (int t = levels.start(level); t < levels.end(level, until); t++) {
        if (!Double.isNaN(counts[t])) {
          double mean = fit.mean(t);
          int bucket = (int) Math.clamp(Math.rint(10 * StrictMath.log(mean)) + 100, 0, 399);
          if (Double.isNaN(most[bucket])) {
            double middle = StrictMath.exp((bucket - 100) / 10.0);
            most[bucket] = Quantile.of(middle, dispersions[level], CUT);
          }
          counts[t] = Math.min(series.count(t), most[bucket]);
        }
      }
    }
  }

  /// Whether a step is a day.
  static boolean daily(Timeline timeline) {
    return timeline instanceof Timeline.Dated(var _, Step step) && step == Step.DAY;
  }
}
