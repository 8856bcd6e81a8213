package org.upstander.forecast.deaths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.upstander.panel.Series;

/// The weighted empirical distribution of a place's past months, each month also seen at other
/// scales. Immutable and safe to share between threads.
///
/// Quantile `u` is the smallest value at which the cumulated weight reaches `u`.
final class History {
  private final double[] values;
  private final double[] cumulated;

  private History(double[] values, double[] cumulated) {
    this.values = values;
    this.cumulated = cumulated;
  }

  /// @param factors each month stands in the distribution once at each of these multiples
  static History of(Series series, Memory memory, double... factors) {
    double[] months = series.latest(memory.span());
    if (months.length == 0) {
      throw new IllegalArgumentException("no data to forecast from: " + series);
    }
    int n = months.length * factors.length;
    double[] value = new double[n];
    double[] weight = new double[n];
    for (int age = 0; age < months.length; age++) {
      for (int f = 0; f < factors.length; f++) {
        value[age * factors.length + f] = StrictMath.rint(months[age] * factors[f]);
        weight[age * factors.length + f] = memory.weight(age);
      }
    }
    return sorted(value, weight);
  }

  private static History sorted(double[] value, double[] weight) {
    int[] order =
        IntStream.range(0, value.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> value[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double total = Arrays.stream(weight).sum();
    double[] values = new double[order.length];
    double[] cumulated = new double[order.length];
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      values[i] = value[order[i]];
      sum += weight[order[i]];
      cumulated[i] = sum / total;
    }
    return new History(values, cumulated);
  }

  double quantile(double level) {
    int at = Arrays.binarySearch(cumulated, level);
    return values[Math.min(at >= 0 ? at : -at - 1, values.length - 1)];
  }
}
