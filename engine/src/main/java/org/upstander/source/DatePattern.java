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
    var written = new Written(chars, from, to);
    for (int i = 0; i < pattern.length(); i += run(pattern, i)) {
      if (!written.take(pattern.charAt(i), run(pattern, i))) {
        return null;
      }
    }
    var date = written.ends() ? Days.of(written.year, written.month, written.day) : null;
    if (date == null) {
      return null;
    }
    return day
        ? Period.of(date)
        : month ? Period.of(YearMonth.from(date)) : Period.of(Year.from(date));
  }

  /// A date that is being read.
  private static final class Written {
    private final char[] chars;
    private final int to;
    private int at;
    private int year;
    private int month = 1;
    private int day = 1;

    Written(char[] chars, int from, int to) {
      this.chars = chars;
      this.at = from;
      this.to = to;
    }

    /// Takes one part of the pattern; false if it is not there.
    boolean take(char letter, int run) {
      switch (letter) {
        case 'y' -> year = number(4, 4);
        case 'M' -> month = run == 3 ? named() : number(run, 2);
        case 'd' -> day = number(run, 2);
        default -> {
          return at < to && chars[at++] == letter;
        }
      }
      return year >= 0 && month >= 0 && day >= 0;
    }

    /// Whether nothing follows but a time of day.
    boolean ends() {
      return at >= to || chars[at] == ' ' || chars[at] == 'T';
    }

    private int number(int least, int most) {
      int start = at;
      while (at < to && at - start < most && chars[at] >= '0' && chars[at] <= '9') {
        at++;
      }
      return at - start < least ? -1 : Days.digits(chars, start, at - start);
    }

    private int named() {
      if (to - at < 3) {
        return -1;
      }
      int index = MONTHS.indexOf(new String(chars, at, 3).toLowerCase(Locale.ROOT));
      at += 3;
      return index < 0 || index % 3 != 0 ? -1 : index / 3 + 1;
    }
  }

  @Override
  public String toString() {
    return pattern;
  }
}
