package org.upstander.source;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// The stretch of time a figure is about.
public sealed interface Period {
  LocalDate first();

  LocalDate last();

  /// One day.
  record OfDay(LocalDate day) implements Period {
    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate last() {
      return day;
    }
  }

  /// One calendar month.
  record OfMonth(YearMonth month) implements Period {
    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }
  }

  /// One calendar year.
  record OfYear(Year year) implements Period {
    @Override
    public LocalDate first() {
      return year.atDay(1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(year.getValue(), 12, 31);
    }
  }

  static Period of(YearMonth month) {
    return new OfMonth(month);
  }

  static Period of(Year year) {
    return new OfYear(year);
  }

  static Period of(LocalDate day) {
    return new OfDay(day);
  }
}
