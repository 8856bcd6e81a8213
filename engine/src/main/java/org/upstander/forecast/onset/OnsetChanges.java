package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What has changed since the forecasts of the year before, state by state.
///
/// ```
/// p_now(x_now) - p_before(x_before) = [p_now(x_now) - p_now(x_before)]        changed inputs
///                                   + [p_now(x_before) - p_before(x_before)]  learned
/// ```
///
/// The first part is shared among the factors whose values changed: they are switched over one
/// after the other, in the order of the factors and in the reverse order, and each gets the mean of
/// what its turn does. Immutable and safe to share between threads.
public final class OnsetChanges {
  private final Map<Integer, OnsetChange> byState = new HashMap<>();

  OnsetChanges(FittedEnsemble now, FittedEnsemble before) {
    if (before.history().baseYear() != now.history().baseYear() - 1) {
      throw new IllegalArgumentException(
          "the year before %d is asked for, was %d"
              .formatted(now.history().baseYear(), before.history().baseYear()));
    }
    var earlier = new HashMap<Integer, StateYear>();
    before.history().present().forEach(row -> earlier.put(row.ccode(), row));
    for (StateYear row : now.history().present()) {
      StateYear old = earlier.get(row.ccode());
      if (old != null) {
        double then = before.probability(old);
        double sameInputs = now.probability(old);
        double points = 100 * (sameInputs - then);
        byState.put(
            row.ccode(),
            new OnsetChange(then, now.probability(row), inputs(now, old, row), points));
      }
    }
  }

  /// The change of a state; empty if there was no forecast a year before.
  public Optional<OnsetChange> find(int ccode) {
    return Optional.ofNullable(byState.get(ccode));
  }

  private static List<OnsetChange.Input> inputs(
      FittedEnsemble model, StateYear old, StateYear row) {
    double[] from = model.design().row(old);
    double[] to = model.design().row(row);
    int[] changed =
        IntStream.range(0, to.length).filter(j -> Double.compare(from[j], to[j]) != 0).toArray();
    double[] points = new double[to.length];
    switchOver(model, from.clone(), to, changed, points);
    switchOver(model, from.clone(), to, reversed(changed), points);
    var inputs = new ArrayList<OnsetChange.Input>();
    for (int j : changed) {
      String name = model.design().factors().get(j).predictor();
      inputs.add(new OnsetChange.Input(name, from[j], to[j], points[j]));
    }
    inputs.sort(Comparator.comparingDouble((OnsetChange.Input i) -> -Math.abs(i.points())));
    return inputs;
  }

  /// Gives one factor after the other its new value, and half of what that does to the probability
  /// to the factor.
  private static void switchOver(
      FittedEnsemble model, double[] at, double[] to, int[] order, double[] points) {
    double before = model.probability(at);
    for (int j : order) {
      at[j] = to[j];
      double now = model.probability(at);
      points[j] += 100 * (now - before) / 2;
      before = now;
    }
  }

  private static int[] reversed(int[] order) {
    return IntStream.range(0, order.length).map(k -> order[order.length - 1 - k]).toArray();
  }
}
