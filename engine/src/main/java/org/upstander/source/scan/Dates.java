package org.upstander.source.scan;

/// Reads days without making objects. A day is packed as month index × 32 + day of the month, where
/// the month index is 12 × year + month − 1.
final class Dates {
  /// What is returned for a text that is no day of the calendar.
  static final int NONE = -1;

  private static final long DASHES = 0x2D30302D30303030L;
  private static final String[] NAMES = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  private Dates() {}

  /// The day that the ten bytes from `p` on write as `2024-03-09`.
  static int iso(byte[] b, int p) {
    long w = Word.at(b, p) ^ DASHES;
    // A place of a digit must hold 0 to 9, a place of a dash 0.
    if (((w + 0x7F76767F76767676L | w) & 0x8080808080808080L) != 0) {
      return NONE;
    }
    int year = 1000 * ((int) w & 15) + 100 * ((int) (w >>> 8) & 15);
    year += 10 * ((int) (w >>> 16) & 15) + ((int) (w >>> 24) & 15);
    int month = 10 * ((int) (w >>> 40) & 15) + ((int) (w >>> 48) & 15);
    int tens = b[p + 8] - '0';
    int ones = b[p + 9] - '0';
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
      return NONE;
    }
    return day(year, month, 10 * tens + ones);
  }

  /// The day that the bytes `from` to `to` write.
  static int parse(DateForm form, byte[] b, int from, int to) {
    return switch (form) {
      case YEAR_MONTH_DAY ->
          to - from == 10 || to - from > 10 && isTime(b, from + 10, to) ? iso(b, from) : NONE;
      case COMPACT ->
          to - from == 8
              ? day(number(b, from, from + 4), number(b, from + 4, from + 6), number(b, to - 2, to))
              : NONE;
      case DAY_MONTH_YEAR -> slashed(b, from, to, true);
      case MONTH_DAY_YEAR -> slashed(b, from, to, false);
      case DAY_NAME_YEAR -> named(b, from, to);
    };
  }

  private static int day(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      return NONE;
    }
    return 12 * year + month - 1 << 5 | day;
  }

  private static int length(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return 30 + (month + (month >> 3) & 1);
  }

  /// `9/3/2024`, `09.03.2024`, `09-03-2024`.
  private static int slashed(byte[] b, int from, int to, boolean dayFirst) {
    int first = mark(b, from, to);
    int second = mark(b, first + 1, to);
    if (first < from + 1 || first > from + 2 || second < first + 2 || second > first + 3) {
      return NONE;
    }
    if (b[first] != b[second] || to - second != 5) {
      return NONE;
    }
    int one = number(b, from, first);
    int two = number(b, first + 1, second);
    int year = number(b, second + 1, to);
    return dayFirst ? day(year, two, one) : day(year, one, two);
  }

  /// `09 March 2024`, `9-Mar-2024`.
  private static int named(byte[] b, int from, int to) {
    int first = mark(b, from, to);
    int second = mark(b, first + 1, to);
    if (first < from + 1 || first > from + 2 || second < 0 || to - second != 5) {
      return NONE;
    }
    int length = second - first - 1;
    for (int m = 0; m < NAMES.length; m++) {
      if ((length == 3 || length == NAMES[m].length()) && starts(b, first + 1, NAMES[m], length)) {
        return day(number(b, second + 1, to), m + 1, number(b, from, first));
      }
    }
    return NONE;
  }

  private static boolean starts(byte[] b, int from, String name, int length) {
    for (int i = 0; i < length; i++) {
      if ((b[from + i] | 32) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The place of the next `/`, `.`, `-` or space; −1 if there is none.
  private static int mark(byte[] b, int from, int to) {
    for (int p = from; p < to; p++) {
      if (b[p] == '/' || b[p] == '.' || b[p] == '-' || b[p] == ' ') {
        return p;
      }
    }
    return -1;
  }

  /// ` 00:00`, `T00:00:00`, `T00:00:00.000Z`.
  private static boolean isTime(byte[] b, int from, int to) {
    int end = b[to - 1] == 'Z' ? to - 1 : to;
    if (b[from] != ' ' && b[from] != 'T' || end - from < 6 || b[from + 3] != ':') {
      return false;
    }
    boolean seconds = end - from > 6;
    if (seconds && (end - from < 9 || b[from + 6] != ':')) {
      return false;
    }
    if (end - from > 9
        && (b[from + 9] != '.' || number(b, from + 10, Math.min(end, from + 18)) < 0)) {
      return false;
    }
    int second = seconds ? number(b, from + 7, from + 9) : 0;
    return in(number(b, from + 1, from + 3), 23)
        && in(number(b, from + 4, from + 6), 59)
        && in(second, 60)
        && end - from <= 19;
  }

  private static boolean in(int value, int most) {
    return value >= 0 && value <= most;
  }

  /// The number that one to eight digits write; −1 if they are not all digits.
  private static int number(byte[] b, int from, int to) {
    int value = to > from ? 0 : -1;
    for (int p = from; p < to; p++) {
      if (b[p] < '0' || b[p] > '9') {
        return -1;
      }
      value = 10 * value + b[p] - '0';
    }
    return value;
  }
}
