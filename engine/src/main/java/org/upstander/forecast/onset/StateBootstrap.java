package org.upstander.forecast.onset;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.upstander.forecast.Forecast;

/// How much forecasts would differ had other states been observed: whole states are drawn with
/// replacement, because the years of one state resemble each other, and the model is fitted again.
///
/// Draws depend on the base year and the number of the replicate only, never on threads or time.
///
/// Source: Davison, A. C., Hinkley, D. V. (1997), *Bootstrap Methods and their Application*, 3.8.
final class StateBootstrap {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  /// How many states a list of the highest holds.
  private static final int LIST = 30;

  private final int baseYear;
  private final int[] states;
  private final int[] stateOfRow;
  private final boolean[] event;

  StateBootstrap(int baseYear, List<StateYear> training) {
    this.baseYear = baseYear;
    states = training.stream().mapToInt(StateYear::ccode).distinct().sorted().toArray();
    stateOfRow =
        training.stream().mapToInt(row -> Arrays.binarySearch(states, row.ccode())).toArray();
    event = new boolean[stateOfRow.length];
    for (int i = 0; i < event.length; i++) {
      event[i] = training.get(i).outcomes().withinTwoYears() == Outcome.YES;
    }
  }

  /// How sure the probabilities are that `fit` gives for the weight of each training row.
  /// Replicates in which one of the two outcomes does not occur cannot be fitted and are left out.
  List<OnsetSpread> spreads(int replicates, int count, Function<double[], double[]> fit) {
    double[][] drawn =
        IntStream.range(0, replicates)
            .parallel()
            .mapToObj(r -> replicate(r, fit))
            .filter(Objects::nonNull)
            .toArray(double[][]::new);
    if (drawn.length == 0) {
      return Collections.nCopies(count, new OnsetSpread(0, 1, OptionalDouble.empty()));
    }
    double[][] listed = Arrays.stream(drawn).map(StateBootstrap::listed).toArray(double[][]::new);
    return IntStream.range(0, count).mapToObj(at -> spread(drawn, listed, at)).toList();
  }

  private static OnsetSpread spread(double[][] drawn, double[][] listed, int at) {
    var draws = Forecast.Draws.of(Arrays.stream(drawn).mapToDouble(row -> row[at]).toArray());
    double times = 0;
    for (double[] one : listed) {
      times += one[at];
    }
    return new OnsetSpread(
        draws.quantile(LOW), draws.quantile(HIGH), OptionalDouble.of(times / listed.length));
  }

  /// For each state 1 if it is among the highest, 0 if not; those that tie for the last places
  /// share them.
  private static double[] listed(double[] p) {
    double[] sorted = p.clone();
    Arrays.sort(sorted);
    double cut = p.length <= LIST ? Double.NEGATIVE_INFINITY : sorted[p.length - LIST];
    long above = Arrays.stream(p).filter(v -> v > cut).count();
    long tied = Arrays.stream(p).filter(v -> v == cut).count();
    double[] listed = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      listed[i] = p[i] > cut ? 1 : p[i] == cut ? (LIST - above) / (double) tied : 0;
    }
    return listed;
  }

  private double @Nullable [] replicate(int number, Function<double[], double[]> fit) {
    var random = new SplittableRandom(baseYear * 1_000_003L + number);
    int[] times = new int[states.length];
    for (int s = 0; s < states.length; s++) {
      times[random.nextInt(states.length)]++;
    }
    double[] weight = new double[stateOfRow.length];
    double with = 0;
    double without = 0;
    for (int i = 0; i < weight.length; i++) {
      weight[i] = times[stateOfRow[i]];
      with += event[i] ? weight[i] : 0;
      without += event[i] ? 0 : weight[i];
    }
    return with == 0 || without == 0 ? null : fit.apply(weight);
  }
}
