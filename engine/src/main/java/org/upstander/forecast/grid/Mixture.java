package org.upstander.forecast.grid;

import java.util.Arrays;

/// Weighted counts above 0; what their weights lack to 1 is the weight of 0. One thread at a time.
final class Mixture {
  private int[] values = new int[16];
  private double[] weights = new double[16];
  private int size;
  private double total;

  void add(int value, double weight) {
    if (value <= 0) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    values[size] = value;
    weights[size++] = weight;
    total += weight;
  }

  /// Puts the values into ascending order, equal ones in the order they were added.
  Mixture sorted() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) values[i] << 32 | i;
    }
    Arrays.sort(keys);
    var sorted = new Mixture();
    for (long key : keys) {
      sorted.add((int) (key >>> 32), weights[(int) key]);
    }
    return sorted;
  }

  /// The quantiles at `(i + u) / n` of what was sorted before: `n` draws that follow the
  /// distribution as closely as so many can.
  Tail draws(int n, double u) {
    double zero = 1 - total;
    int start = Math.clamp((long) (zero * n - u) - 1, 0, n);
    while (start < n && (size == 0 || (start + u) / n <= zero)) {
      start++;
    }
    int[] above = new int[n - start];
    double sum = zero;
    int at = 0;
    for (int i = start; i < n; i++) {
      while (at < size - 1 && sum + weights[at] < (i + u) / n) {
        sum += weights[at++];
      }
      above[i - start] = values[at];
    }
    return Tail.of(n, above);
  }
}
