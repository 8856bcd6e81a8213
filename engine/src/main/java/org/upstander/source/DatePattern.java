package org.upstander.source;

import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A way of writing days, months or years, such as `dd/MM/yyyy`. Letters: `yyyy` four digits, `MM`
/// and `dd` two, `M` and `d` one or two, `MMM` the first three letters of the English name. Other
/// characters stand for themselves. A time of day behind the pattern is passed over.
final class DatePattern {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final String pattern;
  private final boolean month;
  private final boolean day;

  private DatePattern(String pattern, boolean month, boolean day) {
    this.pattern = pattern;
    this.month = month;
    this.day = day;
  }

  /// @throws IllegalArgumentException if the pattern has no year, a day without a month, or a
  ///   letter it does not know
  static DatePattern of(String pattern) {
    boolean month = false;
    boolean day = false;
    boolean year = false;
    for (int i = 0; i < pattern.length(); i += run(pattern, i)) {
      char c = pattern.charAt(i);
      int run = run(pattern, i);
      boolean known =
          switch (c) {
            case 'y' -> run == 4;
            case 'M' -> run <= 3;
            case 'd' -> run <= 2;
            default -> !Character.isLetterOrDigit(c);
          };
      if (!known) {
        throw new IllegalArgumentException(
            "a pattern of yyyy, MM, M, MMM, dd, d and signs, was \"" + pattern + "\"");
      }
      year |= c == 'y';
      month |= c == 'M';
      day |= c == 'd';
    }
    if (!year || day && !month) {
      throw new IllegalArgumentException(
          "a year, a year and a month, or all three, was \"" + pattern + "\"");
    }
    return new DatePattern(pattern, month, day);
  }

  /// Whether it tells days, not only months or years.
  boolean days() {
    return day;
  }

  private static int run(String pattern, int from) {
    int to = from + 1;
    while (to < pattern.length()
        && pattern.charAt(to) == pattern.charAt(from)
        && Character.isLetter(pattern.charAt(from))) {
      to++;
    }
    return to - from;
  }

  /// The day, month or year written there; null if it is not written so.
  @Nullable Period parse(char[] chars, int from, int to) {
    int[] parts = {0, 1, 1};
    int at = from;
    for (int i = 0; i < pattern.length(); i += run(pattern, i)) {
      at = part(chars, at, to, i, parts);
      if (at < 0) {
        return null;
      }
    }
    if (at < to && chars[at] != ' ' && chars[at] != 'T') {
      return null;
    }
    var date = Days.of(parts[0], parts[1], parts[2]);
    if (date == null) {
      return null;
    }
    return day
        ? Period.of(date)
        : month ? Period.of(YearMonth.from(date)) : Period.of(Year.from(date));
  }

  /// Reads the part of the pattern at `i`; gives where the next begins, −1 if it does not fit.
  private int part(char[] chars, int at, int to, int i, int[] parts) {
    int run = run(pattern, i);
    return switch (pattern.charAt(i)) {
      case 'y' -> number(chars, at, to, 4, 4, parts, 0);
      case 'M' -> run == 3 ? named(chars, at, to, parts) : number(chars, at, to, run, 2, parts, 1);
      case 'd' -> number(chars, at, to, run, 2, parts, 2);
      default -> at < to && chars[at] == pattern.charAt(i) ? at + 1 : -1;
    };
  }

  private static int number(
      char[] chars, int at, int to, int least, int most, int[] parts, int index) {
    int end = at;
    int value = 0;
    while (end < to && end - at < most && chars[end] >= '0' && chars[end] <= '9') {
      value = value * 10 + (chars[end++] - '0');
    }
    parts[index] = value;
    return end - at < least ? -1 : end;
  }

  private static int named(char[] chars, int at, int to, int[] parts) {
    if (to - at < 3) {
      return -1;
    }
    int index = MONTHS.indexOf(new String(chars, at, 3).toLowerCase(Locale.ROOT));
    parts[1] = index / 3 + 1;
    return index < 0 || index % 3 != 0 ? -1 : at + 3;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
