package org.upstander.score;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The scores of onset forecasts over state-years, with intervals that take a state's years as
/// belonging together.
///
/// @param cases state-years scored
/// @param onsets how many of them were followed by an onset
/// @param figures each score by name, in the order in which they are best read
/// @param recall onsets among the k states ranked highest each year, by k
/// @param calibration intercept and slope of the probabilities
/// @param reliability probabilities against rates
public record OnsetScores(
    int cases,
    int onsets,
    SequencedMap<String, Estimate> figures,
    SequencedMap<Integer, TopRanked> recall,
    Calibration calibration,
    Reliability reliability) {
  private static final int[] TOP = {10, 20, 30};
  private static final int BINS = 10;

  /// Scores probabilities.
  ///
  /// @param state the state of each case, by which cases are drawn together
  /// @param year the base year of each case, within which states are ranked
  public static OnsetScores of(int[] state, int[] year, double[] probability, boolean[] onset) {
    var bootstrap = Bootstrap.by(state);
    var figures = new LinkedHashMap<String, Estimate>();
    figures.put("AUC", bootstrap.of(rows -> area(rows, probability, onset)));
    figures.put("average precision", bootstrap.of(rows -> precision(rows, probability, onset)));
    figures.put("Brier", bootstrap.mean(brier(probability, onset)));
    figures.put("log loss", bootstrap.mean(log(probability, onset)));
    int onsets = 0;
    for (boolean happened : onset) {
      onsets += happened ? 1 : 0;
    }
    var recall = new LinkedHashMap<Integer, TopRanked>();
    for (int k : TOP) {
      recall.put(k, TopRanked.of(k, year, probability, onset));
    }
    return new OnsetScores(
        onset.length,
        onsets,
        figures,
        recall,
        Calibration.of(probability, onset),
        Reliability.ofQuantiles(probability, onset, BINS, 0.8));
  }

  /// The Brier score of each case.
  static double[] brier(double[] probability, boolean[] onset) {
    double[] score = new double[onset.length];
    for (int i = 0; i < score.length; i++) {
      score[i] = BinaryScore.meanBrier(new double[] {probability[i]}, new boolean[] {onset[i]});
    }
    return score;
  }

  /// The logarithmic score of each case.
  static double[] log(double[] probability, boolean[] onset) {
    double[] score = new double[onset.length];
    for (int i = 0; i < score.length; i++) {
      score[i] = BinaryScore.meanLog(new double[] {probability[i]}, new boolean[] {onset[i]});
    }
    return score;
  }

  /// The area under the curve of some rows; NaN where there is no ranking to judge.
  static double area(int[] rows, double[] probability, boolean[] onset) {
    return mixed(rows, onset)
        ? RocCurve.of(pick(rows, probability), pick(rows, onset)).area()
        : Double.NaN;
  }

  /// The average precision of some rows; NaN where there is no ranking to judge.
  static double precision(int[] rows, double[] probability, boolean[] onset) {
    return mixed(rows, onset)
        ? PrecisionRecall.of(pick(rows, probability), pick(rows, onset)).averagePrecision()
        : Double.NaN;
  }

  /// Whether a draw holds both an onset and none, without which there is no ranking to judge.
  private static boolean mixed(int[] rows, boolean[] onset) {
    boolean any = false;
    boolean none = false;
    for (int row : rows) {
      any |= onset[row];
      none |= !onset[row];
    }
    return any && none;
  }

  private static double[] pick(int[] rows, double[] values) {
    double[] picked = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = values[rows[i]];
    }
    return picked;
  }

  private static boolean[] pick(int[] rows, boolean[] values) {
    boolean[] picked = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = values[rows[i]];
    }
    return picked;
  }
}
