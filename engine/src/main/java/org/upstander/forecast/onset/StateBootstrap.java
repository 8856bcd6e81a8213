package org.upstander.forecast.onset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  /// The ends of an 80 % interval.
  record Ends(double low, double high) {
    /// The interval, widened to hold the forecast itself.
    Ends holding(double probability) {
      return new Ends(Math.min(low, probability), Math.max(high, probability));
    }
  }

  /// Intervals of the probabilities that `fit` gives for the weight of each training row.
  /// Replicates in which one of the two outcomes does not occur cannot be fitted and are left out.
  Ends[] intervals(int replicates, int count, Function<double[], double[]> fit) {
    double[][] drawn =
        IntStream.range(0, replicates)
            .parallel()
            .mapToObj(r -> replicate(r, fit))
            .filter(Objects::nonNull)
            .toArray(double[][]::new);
    Ends[] ends = new Ends[count];
    for (int i = 0; i < count; i++) {
      int at = i;
      ends[i] = drawn.length == 0 ? new Ends(0, 1) : ends(drawn, at);
    }
    return ends;
  }

  private static Ends ends(double[][] drawn, int at) {
    var draws = Forecast.Draws.of(Arrays.stream(drawn).mapToDouble(row -> row[at]).toArray());
    return new Ends(draws.quantile(LOW), draws.quantile(HIGH));
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
