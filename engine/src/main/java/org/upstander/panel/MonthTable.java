package org.upstander.panel;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.OptionalInt;

/// Events and deaths by place and month, with the part of each category. Sorted by place, then
/// month. Only months in which a place had an event have a row: whether the others are zero or "no
/// data" is for the source's coverage to say. Immutable and safe to share between threads.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class MonthTable {
  private final int categories;
  private final long[] keys;
  private final long[] sums;

  /// @param keys sorted: place × 2³² + month, which is 12 × year + month of the year − 1
  /// @param sums for each key and category, events and deaths
  private MonthTable(int categories, long[] keys, long[] sums) {
    this.categories = categories;
    this.keys = keys;
    this.sums = sums;
  }

  /// How many rows there are.
  public int size() {
    return keys.length;
  }

  /// How many categories there are; they are numbered from 0.
  public int categories() {
    return categories;
  }

  /// The place of a row, in the scheme of whoever folded the events.
  public int place(int row) {
    return (int) (keys[row] >>> 32);
  }

  public YearMonth month(int row) {
    int month = (int) keys[row];
    return YearMonth.of(month / 12, month % 12 + 1);
  }

  /// Events of all categories.
  public long events(int row) {
    return sum(row, 0);
  }

  /// Deaths in events of all categories.
  public long deaths(int row) {
    return sum(row, 1);
  }

  public long events(int row, int category) {
    return sums[at(row, category)];
  }

  public long deaths(int row, int category) {
    return sums[at(row, category) + 1];
  }

  /// The row of a place and month; empty if there was no event.
  public OptionalInt find(int place, YearMonth month) {
    int row = Arrays.binarySearch(keys, key(place, EventFold.index(month)));
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthTable that
        && categories == that.categories
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(sums, that.sums);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(sums);
  }

  @Override
  public String toString() {
    return keys.length + " rows of " + categories + " categories";
  }

  static long key(int place, int month) {
    return (long) place << 32 | month;
  }

  private long sum(int row, int which) {
    long sum = 0;
    for (int category = 0; category < categories; category++) {
      sum += sums[at(row, category) + which];
    }
    return sum;
  }

  private int at(int row, int category) {
    if (category < 0 || category >= categories) {
      throw new IndexOutOfBoundsException("category " + category + " of " + categories);
    }
    return 2 * (row * categories + category);
  }

  /// Collects the rows in their order.
  static final class Rows {
    private final int width;
    private long[] keys = new long[64];
    private long[] sums;
    private int size;

    Rows(int categories) {
      this.width = 2 * categories;
      this.sums = new long[64 * width];
    }

    /// Adds the events and deaths of each category, unless all are 0.
    void add(int place, int month, long[] both) {
      if (Arrays.stream(both).allMatch(sum -> sum == 0)) {
        return;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        sums = Arrays.copyOf(sums, Math.multiplyExact(2 * size, width));
      }
      keys[size] = key(place, month);
      System.arraycopy(both, 0, sums, size * width, width);
      size++;
    }

    MonthTable table() {
      return new MonthTable(
          width / 2, Arrays.copyOf(keys, size), Arrays.copyOf(sums, size * width));
    }
  }
}
