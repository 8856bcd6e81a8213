package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Baselines that any model must beat: past rates of onset, with no predictor at all.
///
/// @param name the name it is asked for by
/// @param recent whether states with an onset in the year or the one before have a rate of their
///   own
public record RateOnset(String name, boolean recent) implements OnsetModel {
  /// The same probability for every state: the share of past state-years that an onset followed.
  public static final RateOnset BASE_RATE = new RateOnset("base-rate", false);

  /// Two probabilities, one where an onset happened in the year or the one before, one elsewhere.
  public static final RateOnset LAST_KNOWN = new RateOnset("last-known", true);

  private static final int REPLICATES = 100;

  @Override
  public FittedOnset fit(OnsetHistory history) {
    var training = history.training();
    boolean[] group = recent(history, training);
    boolean[] asked = recent(history, history.present());
    double[] ones = new double[training.size()];
    java.util.Arrays.fill(ones, 1);
    double[] p = rates(training, group, ones, asked);
    var spreads =
        new StateBootstrap(history.baseYear(), training)
            .spreads(REPLICATES, asked.length, w -> rates(training, group, w, asked));
    var forecasts = new ArrayList<OnsetForecast>();
    for (int i = 0; i < p.length; i++) {
      var state = history.present().get(i);
      forecasts.add(OnsetForecast.Given.of(state, p[i], spreads.get(i), List.of()));
    }
    return new Fitted(history, List.copyOf(forecasts));
  }

  private record Fitted(OnsetHistory history, List<OnsetForecast> forecasts)
      implements FittedOnset {}

  private boolean[] recent(OnsetHistory history, List<StateYear> rows) {
    boolean[] flags = new boolean[rows.size()];
    if (!recent) {
      return flags;
    }
    Set<List<Integer>> onsets = new HashSet<>();
    for (StateYear row : history.rows()) {
      if (row.outcomes().thisYear() == Outcome.YES) {
        onsets.add(List.of(row.ccode(), row.year()));
      }
    }
    for (int i = 0; i < flags.length; i++) {
      int ccode = rows.get(i).ccode();
      int year = rows.get(i).year();
      flags[i] = onsets.contains(List.of(ccode, year)) || onsets.contains(List.of(ccode, year - 1));
    }
    return flags;
  }

  /// The rate of each group. Half an onset in one row more than there are keeps a group without any
  /// from being called impossible (Jeffreys's prior).
  private static double[] rates(
      List<StateYear> training, boolean[] group, double[] weight, boolean[] asked) {
    double[] rows = {1, 1};
    double[] events = {0.5, 0.5};
    for (int i = 0; i < group.length; i++) {
      int g = group[i] ? 1 : 0;
      rows[g] += weight[i];
      events[g] += training.get(i).outcomes().withinTwoYears() == Outcome.YES ? weight[i] : 0;
    }
    double[] p = new double[asked.length];
    for (int i = 0; i < p.length; i++) {
      int g = asked[i] ? 1 : 0;
      p[i] = events[g] / rows[g];
    }
    return p;
  }
}
