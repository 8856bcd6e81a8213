package org.upstander.score;

import java.util.Arrays;

/// The three scores of the ViEWS 2023/24 prediction challenge, of one cell (a state and month, or a
/// grid cell and month) or as the mean of many. Lower is better.
///
/// The challenge computed its interval with `1 - 0.9` in place of 0.1; that changes the last bits.
///
/// Source: Hegre et al. (2024), *arXiv* 2407.11045; definitions in [SampleScore#crps],
/// [Ignorance#OF_DEATHS] and [QuantileScore#interval].
///
/// @param crps continuous ranked probability score, in deaths; the challenge's main score
/// @param ignorance ignorance score over eleven bins, in bits
/// @param intervalScore interval score of the central 90 % interval (draws' quantiles 0.05 and
///   0.95, linear between draws), in deaths
public record Challenge(double crps, double ignorance, double intervalScore) {
  /// Scores one cell; `sorted` holds its draws in ascending order, none below 0.
  public static Challenge ofSorted(double[] sorted, double outcome) {
    double low = Sorted.quantile(sorted, 0.05);
    double high = Sorted.quantile(sorted, 0.95);
    return new Challenge(
        SampleScore.crps(sorted, outcome),
        Ignorance.OF_DEATHS.score(sorted, outcome),
        QuantileScore.interval(low, high, 0.1, outcome));
  }

  /// Scores every cell, in order; draws may be in any order and are left as they are.
  public static Challenge[] ofCells(double[][] draws, double[] outcome) {
    Outcomes.requireSameLength(draws.length, outcome.length);
    var scores = new Challenge[draws.length];
    for (int i = 0; i < draws.length; i++) {
      double[] sorted = draws[i].clone();
      Arrays.sort(sorted);
      scores[i] = ofSorted(sorted, outcome[i]);
    }
    return scores;
  }

  /// The mean of each score over cells.
  public static Challenge mean(Challenge... cells) {
    double crps = 0;
    double ignorance = 0;
    double intervalScore = 0;
    for (Challenge cell : cells) {
      crps += cell.crps;
      ignorance += cell.ignorance;
      intervalScore += cell.intervalScore;
    }
    int n = cells.length;
    return new Challenge(crps / n, ignorance / n, intervalScore / n);
  }
}
