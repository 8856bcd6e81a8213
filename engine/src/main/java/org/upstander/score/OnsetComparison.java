package org.upstander.score;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// One model's onset forecasts against another's for the same state-years. Both are scored on the
/// same draws of states, so what both find hard cancels.
///
/// @param cases state-years that both forecast
/// @param onsets how many of them were followed by an onset
/// @param differences the first model's figure less the second's, by name; above 0 the first is
///   better for AUC, average precision and onsets in the yearly lists, below 0 for Brier and log
///   loss
public record OnsetComparison(int cases, int onsets, SequencedMap<String, Estimate> differences) {
  private static final int[] TOP = {10, 20, 30};

  /// What is compared.
  ///
  /// @param state the state of each case, by which cases are drawn together
  /// @param year the base year of each case, within which states are ranked
  /// @param first the first model's probabilities
  /// @param second the second model's probabilities of the same cases
  /// @param onset whether an onset followed
  public record Cases(int[] state, int[] year, double[] first, double[] second, boolean[] onset) {}

  /// Compares probabilities.
  public static OnsetComparison of(Cases cases) {
    var bootstrap = Bootstrap.by(cases.state());
    double[] a = cases.first();
    double[] b = cases.second();
    boolean[] onset = cases.onset();
    var differences = new LinkedHashMap<String, Estimate>();
    differences.put(
        "AUC",
        bootstrap.of(rows -> OnsetScores.area(rows, a, onset) - OnsetScores.area(rows, b, onset)));
    differences.put(
        "average precision",
        bootstrap.of(
            rows -> OnsetScores.precision(rows, a, onset) - OnsetScores.precision(rows, b, onset)));
    differences.put(
        "Brier", bootstrap.difference(OnsetScores.brier(a, onset), OnsetScores.brier(b, onset)));
    differences.put(
        "log loss", bootstrap.difference(OnsetScores.log(a, onset), OnsetScores.log(b, onset)));
    for (int k : TOP) {
      double[] more = listed(k, cases.year(), a, onset);
      double[] less = listed(k, cases.year(), b, onset);
      differences.put(
          "onsets in the yearly top " + k,
          bootstrap.of(rows -> IntStream.of(rows).mapToDouble(i -> more[i] - less[i]).sum()));
    }
    int onsets = (int) IntStream.range(0, onset.length).filter(i -> onset[i]).count();
    return new OnsetComparison(onset.length, onsets, differences);
  }

  /// For each case the share of it that was on its year's list and came true.
  private static double[] listed(int k, int[] year, double[] score, boolean[] onset) {
    var members = new TreeMap<Integer, int[]>();
    for (int t : year) {
      members.computeIfAbsent(
          t, y -> IntStream.range(0, year.length).filter(i -> year[i] == y).toArray());
    }
    double[] listed = new double[onset.length];
    for (int[] rows : members.values()) {
      boolean[] alone = new boolean[rows.length];
      double[] scores = IntStream.of(rows).mapToDouble(i -> score[i]).toArray();
      for (int i = 0; i < rows.length; i++) {
        if (onset[rows[i]]) {
          alone[i] = true;
          listed[rows[i]] = TopRanked.of(k, new int[rows.length], scores, alone).captured();
          alone[i] = false;
        }
      }
    }
    return listed;
  }
}
