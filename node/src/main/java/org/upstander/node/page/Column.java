package org.upstander.node.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.source.Violence;

/// Recorded deaths of a stretch of time, one bar of a chart.
///
/// @param from its first month
/// @param byType deaths by type of violence; a type without any recorded month is not in it
/// @param complete whether every month of every type is recorded
record Column(YearMonth from, Map<Violence, Double> byType, boolean complete) {
  Column {
    byType = Map.copyOf(byType);
  }

  /// One column for each month.
  static List<Column> months(Deaths deaths, YearMonth from, YearMonth to) {
    var columns = new ArrayList<Column>();
    for (var m = from; !m.isAfter(to); m = m.plusMonths(1)) {
      columns.add(sum(deaths, m, m, m));
    }
    return columns;
  }

  /// One column for each calendar year of which any month lies in the span. A year whose end is
  /// still to come is not complete.
  static List<Column> years(Deaths deaths, YearMonth from, YearMonth to) {
    var columns = new ArrayList<Column>();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      var first = YearMonth.of(year, 1);
      var last = YearMonth.of(year, 12);
      columns.add(sum(deaths, first.isBefore(from) ? from : first, last, to));
    }
    return columns;
  }

  private static Column sum(Deaths deaths, YearMonth first, YearMonth last, YearMonth to) {
    var byType = new EnumMap<Violence, Double>(Violence.class);
    boolean complete = !last.isAfter(to);
    for (Violence type : Violence.values()) {
      for (var m = first; !m.isAfter(last) && !m.isAfter(to); m = m.plusMonths(1)) {
        OptionalDouble value = get(deaths, type, m);
        complete &= value.isPresent();
        value.ifPresent(v -> byType.merge(type, v, Double::sum));
      }
    }
    return new Column(first, byType, complete);
  }

  private static OptionalDouble get(Deaths deaths, Violence type, YearMonth month) {
    return deaths.find(type).map(s -> s.get(month)).orElse(OptionalDouble.empty());
  }

  /// Whether nothing at all is recorded, which is not 0.
  boolean silent() {
    return byType.isEmpty();
  }

  /// The deaths that are recorded; empty if nothing is.
  OptionalDouble total() {
    return silent()
        ? OptionalDouble.empty()
        : OptionalDouble.of(byType.values().stream().sorted().mapToDouble(d -> d).sum());
  }

  OptionalDouble find(Violence type) {
    Double value = byType.get(type);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
