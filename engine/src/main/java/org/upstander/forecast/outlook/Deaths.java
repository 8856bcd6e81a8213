package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.upstander.panel.Series;
import org.upstander.source.Violence;

/// Recorded deaths of one state by type of violence. Immutable and safe to share between threads.
///
/// The total of a month is known only where every type of the basis is: two recorded types and one
/// unknown one do not make a sum.
public final class Deaths {
  private final Map<Violence, Series> byType;
  private final Series total;

  private Deaths(Map<Violence, Series> byType, Series total) {
    this.byType = byType;
    this.total = total;
  }

  /// Deaths of which all three types make the total.
  ///
  /// @param first the first month to be held
  /// @param last the last month to be held, the run month
  public static Deaths of(YearMonth first, YearMonth last, Map<Violence, Series> byType) {
    return of(first, last, byType, EnumSet.allOf(Violence.class));
  }

  /// @param basis the types that make the total, the same for every state of a run
  public static Deaths of(
      YearMonth first, YearMonth last, Map<Violence, Series> byType, Set<Violence> basis) {
    var copy = new EnumMap<Violence, Series>(Violence.class);
    copy.putAll(byType);
    int months = (int) java.time.temporal.ChronoUnit.MONTHS.between(first, last) + 1;
    var total = Series.from(first, months);
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      sum(copy, month, basis).ifPresent(recordTo(total, month));
    }
    return new Deaths(copy, total.build());
  }

  private static java.util.function.DoubleConsumer recordTo(Series.Builder total, YearMonth month) {
    return value -> total.record(month, value);
  }

  private static OptionalDouble sum(
      Map<Violence, Series> byType, YearMonth month, Set<Violence> basis) {
    double sum = 0;
    for (Violence type : basis) {
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

  /// Deaths of all types of the basis in the months in which all of them are recorded.
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
