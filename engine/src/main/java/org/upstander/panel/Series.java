package org.upstander.panel;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.OptionalDouble;

/// One value a month for one place and variable, with gaps where no source has spoken. Immutable
/// and safe to share between threads.
///
/// A month inside the series without a value is "no data", which is not 0.
///
/// This is a class and not a record because a record would hand its array to every caller.
public final class Series {
  /// How "no data" is held inside; it never leaves as a number.
  private static final double NO_DATA = Double.NaN;

  private final YearMonth first;
  private final double[] values;

  private Series(YearMonth first, double[] values) {
    this.first = first;
    this.values = values;
  }

  /// A series without gaps from `first` on.
  public static Series of(YearMonth first, double... values) {
    for (double v : values) {
      if (!Double.isFinite(v)) {
        throw new IllegalArgumentException("a recorded value must be finite, was " + v);
      }
    }
    return new Series(first, values.clone());
  }

  /// A series of `months` months in which nothing is recorded yet.
  public static Builder from(YearMonth first, int months) {
    return new Builder(first, months);
  }

  public YearMonth first() {
    return first;
  }

  /// The last month of the series, recorded or not.
  public YearMonth last() {
    return first.plusMonths(values.length - 1L);
  }

  /// How many months it spans, recorded or not.
  public int months() {
    return values.length;
  }

  public OptionalDouble get(YearMonth month) {
    long i = ChronoUnit.MONTHS.between(first, month);
    return i < 0 || i >= values.length || Double.isNaN(values[(int) i])
        ? OptionalDouble.empty()
        : OptionalDouble.of(values[(int) i]);
  }

  /// The months strictly before `origin`: all that a forecast issued at its start may see.
  public Series before(YearMonth origin) {
    int kept = Math.clamp(ChronoUnit.MONTHS.between(first, origin), 0, values.length);
    return new Series(first, Arrays.copyOf(values, kept));
  }

  /// The recorded values of the last `span` months before its end, newest first. Months without
  /// data are passed over, so fewer may come back.
  public double[] latest(int span) {
    double[] found = new double[Math.min(span, values.length)];
    int n = 0;
    for (int i = values.length - 1; i >= Math.max(0, values.length - span); i--) {
      if (!Double.isNaN(values[i])) {
        found[n++] = values[i];
      }
    }
    return Arrays.copyOf(found, n);
  }

  /// The sum of the recorded values of the last `span` months; empty if none is recorded.
  public OptionalDouble sumOfLatest(int span) {
    double[] found = latest(span);
    return found.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Arrays.stream(found).sum());
  }

  /// Whether any month is recorded.
  public boolean hasData() {
    return Arrays.stream(values).anyMatch(v -> !Double.isNaN(v));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series that
        && first.equals(that.first)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return first + " to " + last() + " (" + latest(values.length).length + " recorded)";
  }

  /// Collects a series month by month. Not safe to share between threads.
  public static final class Builder {
    private final YearMonth first;
    private final double[] values;

    private Builder(YearMonth first, int months) {
      this.first = first;
      this.values = new double[months];
      Arrays.fill(values, NO_DATA);
    }

    /// Records `value` for `month`, in place of what was recorded for it.
    ///
    /// @throws IllegalArgumentException if the month is outside the series or the value not finite
    public Builder record(YearMonth month, double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a recorded value must be finite, was " + value);
      }
      values[index(month)] = value;
      return this;
    }

    /// Adds `value` to what is recorded for `month`; the first addition records it.
    public Builder add(YearMonth month, double value) {
      int i = index(month);
      return record(month, (Double.isNaN(values[i]) ? 0 : values[i]) + value);
    }

    public Series build() {
      return new Series(first, values.clone());
    }

    private int index(YearMonth month) {
      long i = ChronoUnit.MONTHS.between(first, month);
      if (i < 0 || i >= values.length) {
        throw new IllegalArgumentException(
            month + " is outside " + first + " to " + first.plusMonths(values.length - 1L));
      }
      return (int) i;
    }
  }
}
