package org.upstander.world;

import java.time.YearMonth;

/// The months of the ViEWS forecasting system, which counts from January 1980 as month 1.
public final class ViewsMonth {
  private static final YearMonth FIRST = YearMonth.of(1980, 1);

  private ViewsMonth() {}

  /// The number of a month; months before January 1980 have 0 and negative numbers.
  public static int id(YearMonth month) {
    return Math.toIntExact(month.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH))
        - Math.toIntExact(FIRST.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH))
        + 1;
  }

  /// The month with a number.
  public static YearMonth month(int id) {
    return FIRST.plusMonths(id - 1L);
  }
}
