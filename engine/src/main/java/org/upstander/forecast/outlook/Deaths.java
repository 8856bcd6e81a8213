package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.upstander.panel.Series;
import org.upstander.source.Violence;

/// Recorded deaths of one state by type of violence. Immutable and safe to share between threads.
///
/// The total of a month is known only where all three types are: two recorded types and one unknown
/// one do not make a sum.
public final class Deaths {
  private final Map<Violence, Series> byType;
  private final Series total;

  private Deaths(Map<Violence, Series> byType, Series total) {
    this.byType = byType;
    this.total = total;
  }

  /// @param first the first month to be held
  /// @param last the last month to be held, the run month
  public static Deaths of(YearMonth first, YearMonth last, Map<Violence, Series> byType) {
    var copy = new EnumMap<Violence, Series>(Violence.class);
    copy.putAll(byType);
    int months = (int) java.time.temporal.ChronoUnit.MONTHS.between(first, last) + 1;
    var total = Series.from(first, months);
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      sum(copy, month).ifPresent(recordTo(total, month));
    }
    return new Deaths(copy, total.build());
  }

  private static java.util.function.DoubleConsumer recordTo(Series.Builder total, YearMonth month) {
    return value -> total.record(month, value);
  }

  private static OptionalDouble sum(Map<Violence, Series> byType, YearMonth month) {
    double sum = 0;
    for (Violence type : Violence.values()) {
      Series series = byType.get(type);
      var value = series == null ? OptionalDouble.empty() : series.get(month);
      if (value.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += value.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /// The series of one type of violence; empty if nothing about the type was ever recorded.
  public Optional<Series> find(Violence type) {
    return Optional.ofNullable(byType.get(type));
  }

  /// Deaths of all three types in the months in which all three are recorded.
  public Series total() {
    return total;
  }

  /// The last month in which the total is known.
  public Optional<YearMonth> lastRecorded() {
    for (var month = total.last(); !month.isBefore(total.first()); month = month.minusMonths(1)) {
      if (total.get(month).isPresent()) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }
}
