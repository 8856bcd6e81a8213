package org.upstander.source;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Reads dates from characters, without exceptions: `2004-01-31` and `01/31/2004`, each alone or
/// with a time of day behind it, which is dropped.
final class Days {
  private Days() {}

  /// The day, or null if there is none in either notation.
  static @Nullable LocalDate parse(char[] chars, int from, int to) {
    int length = to - from;
    if (length < 10 || length > 10 && !time(chars, from + 10, to)) {
      return null;
    }
    if (chars[from + 4] == '-' && chars[from + 7] == '-') {
      return of(digits(chars, from, 4), digits(chars, from + 5, 2), digits(chars, from + 8, 2));
    }
    if (chars[from + 2] == '/' && chars[from + 5] == '/') {
      return of(digits(chars, from + 6, 4), digits(chars, from, 2), digits(chars, from + 3, 2));
    }
    return null;
  }

  /// The day, or null if the calendar has no such day.
  static @Nullable LocalDate of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    if (day > 28 && day > Month.of(month).length(java.time.Year.isLeap(year))) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  /// The number of `count` digits; −1 if they are not digits.
  static int digits(char[] chars, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static boolean time(char[] chars, int from, int to) {
    if (chars[from] != 'T' && chars[from] != ' ') {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = chars[i];
      if ((c < '0' || c > ':') && c != '.' && c != 'Z' && c != '+' && c != '-') {
        return false;
      }
    }
    return to - from <= 25;
  }
}
