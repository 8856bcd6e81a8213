package org.upstander.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// How many events a watchlist of fixed length would have held: the `k` highest scores of each
/// group, such as the 30 states most at risk of each year.
///
/// Where scores tie across the end of the list, the tied share its last places, so the count does
/// not depend on the order of the input and may be a fraction.
///
/// @param captured the events on the lists
/// @param events all events
public record TopRanked(double captured, int events) {
  /// The share of events that were on the lists; NaN without events.
  public double recall() {
    return captured / events;
  }

  /// Counts the events among the `k` highest scores of each group.
  public static TopRanked of(int k, int[] group, double[] score, boolean[] happened) {
    Outcomes.requireSameLength(score.length, happened.length);
    Outcomes.requireSameLength(group.length, score.length);
    if (k < 1) {
      throw new IllegalArgumentException("the list must have at least one place, was " + k);
    }
    var groups = new TreeMap<Integer, List<Integer>>();
    int events = 0;
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
      events += happened[i] ? 1 : 0;
    }
    double captured = 0;
    for (var members : groups.values()) {
      captured += captured(k, members, score, happened);
    }
    return new TopRanked(captured, events);
  }

  private static double captured(int k, List<Integer> members, double[] score, boolean[] happened) {
    double[] sorted = new double[members.size()];
    Arrays.setAll(sorted, i -> score[members.get(i)]);
    Arrays.sort(sorted);
    double cut = k >= sorted.length ? Double.NEGATIVE_INFINITY : sorted[sorted.length - k];
    int above = sorted.length - Sorted.countAtMost(sorted, cut);
    int tied = sorted.length - Sorted.countBelow(sorted, cut) - above;
    double share = tied == 0 ? 0 : Math.min(1, (k - above) / (double) tied);
    double captured = 0;
    for (int i : members) {
      if (happened[i]) {
        captured += score[i] > cut ? 1 : score[i] == cut ? share : 0;
      }
    }
    return captured;
  }
}
