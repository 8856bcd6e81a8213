package org.upstander.node.run;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.OptionalLong;

/// How the dates of a file of series are written. A date becomes a number that grows by the same
/// amount a step, and back.
public enum SeriesDates {
  /// `2020-01-31`
  DAY("\\d{4}-\\d{2}-\\d{2}"),

  /// `2020-W05`, ISO weeks from Monday
  WEEK("\\d{4}-?W\\d{2}"),

  /// `2020-01`
  MONTH("\\d{4}-\\d{2}"),

  /// `17`
  INDEX("\\d{1,9}");

  private final String pattern;

  SeriesDates(String pattern) {
    this.pattern = pattern;
  }

  /// The way a date is written; empty if in none of these.
  static Optional<SeriesDates> of(String date) {
    for (SeriesDates form : values()) {
      if (date.matches(form.pattern)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /// The number of a date: days since 1970 for days and weeks, months since year 0 for months.
  /// Empty if it is written otherwise or the calendar has no such date.
  OptionalLong number(String date) {
    if (!date.matches(pattern)) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(
          switch (this) {
            case DAY -> LocalDate.parse(date).toEpochDay();
            case WEEK -> monday(date);
            case MONTH -> YearMonth.parse(date).getLong(ChronoField.PROLEPTIC_MONTH);
            case INDEX -> Long.parseLong(date);
          });
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }

  private static long monday(String date) {
    String text = (date.charAt(4) == '-' ? date : date.substring(0, 4) + "-" + date.substring(4));
    return LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE).toEpochDay();
  }

  /// The date of a number.
  String text(long number) {
    return switch (this) {
      case DAY -> LocalDate.ofEpochDay(number).toString();
      case WEEK -> {
        var day = LocalDate.ofEpochDay(number);
        yield "%04d-W%02d"
            .formatted(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      }
      case MONTH -> "%04d-%02d".formatted(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
      case INDEX -> Long.toString(number);
    };
  }
}
