package org.upstander.score.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.forecast.onset.OnsetForecast;

/// A state-year that every forecaster has spoken about, with what happened.
///
/// @param probability what each forecaster said, others before our models
record Case(int year, int ccode, boolean onset, List<Double> probability) {

  /// Empty if one of the forecasters has nothing to say.
  static Optional<Case> of(
      int year,
      int ccode,
      boolean onset,
      List<OnsetTrack.Published> others,
      List<Map<Integer, OnsetForecast.Given>> ours) {
    var said = new ArrayList<Double>();
    for (var other : others) {
      Double p = other.probability().get(List.of(year, ccode));
      if (p == null) {
        return Optional.empty();
      }
      said.add(p);
    }
    for (var model : ours) {
      var given = model.get(ccode);
      if (given == null) {
        return Optional.empty();
      }
      said.add(given.probability());
    }
    return Optional.of(new Case(year, ccode, onset, List.copyOf(said)));
  }

  static double[] probabilities(List<Case> cases, int forecaster) {
    return cases.stream().mapToDouble(c -> c.probability.get(forecaster)).toArray();
  }

  static boolean[] onsets(List<Case> cases) {
    boolean[] onsets = new boolean[cases.size()];
    for (int i = 0; i < onsets.length; i++) {
      onsets[i] = cases.get(i).onset;
    }
    return onsets;
  }

  static int[] years(List<Case> cases) {
    return cases.stream().mapToInt(Case::year).toArray();
  }

  static int[] states(List<Case> cases) {
    return cases.stream().mapToInt(Case::ccode).toArray();
  }
}
