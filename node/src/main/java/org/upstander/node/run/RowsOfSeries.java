package org.upstander.node.run;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.upstander.signal.CountSeries;

/// The rows of one series while a file is read. One thread at a time.
final class RowsOfSeries {
  /// A longer series is a mistake in a date.
  private static final long LONGEST = 200_000;

  private final String name;
  private long[] number = new long[16];
  private double[] count = new double[16];
  private long[] line = new long[16];
  private int size;

  RowsOfSeries(String name) {
    this.name = name;
  }

  void add(long of, double observed, long at) {
    if (size == number.length) {
      number = Arrays.copyOf(number, 2 * size);
      count = Arrays.copyOf(count, 2 * size);
      line = Arrays.copyOf(line, 2 * size);
    }
    number[size] = of;
    count[size] = observed;
    line[size++] = at;
  }

  long number(int row) {
    return number[row];
  }

  boolean all(LongPredicate condition) {
    return Arrays.stream(number, 0, size).allMatch(condition);
  }

  SeriesTable.Entry entry(Stride stride, int perYear) {
    long first = Arrays.stream(number, 0, size).min().orElseThrow();
    long last = Arrays.stream(number, 0, size).max().orElseThrow();
    long length = stride.index(first, last) + 1;
    if (length > LONGEST) {
      int row = IntStream.range(0, size).filter(i -> number[i] == last).findFirst().orElseThrow();
      throw new IllegalArgumentException(
          "line %d: series %s would span %,d steps from %s to %s; correct the date"
              .formatted(
                  line[row], name, length, stride.dates().text(first), stride.dates().text(last)));
    }
    double[] values = new double[(int) length];
    long[] seen = new long[values.length];
    Arrays.fill(values, Double.NaN);
    for (int i = 0; i < size; i++) {
      int at = (int) stride.index(first, number[i]);
      if (seen[at] != 0) {
        throw new IllegalArgumentException(
            "line %d: series %s has a count for %s in line %d already"
                .formatted(line[i], name, stride.dates().text(number[i]), seen[at]));
      }
      seen[at] = line[i];
      values[at] = count[i];
    }
    var timeline = stride.timeline(first, perYear);
    return new SeriesTable.Entry(name, first, CountSeries.of(timeline, values));
  }
}
