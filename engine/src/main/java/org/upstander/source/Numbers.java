package org.upstander.source;

/// Reads a number from characters, without exceptions.
final class Numbers {
  private static final double[] TEN = new double[23];
  private static final int LONG_DIGITS = 18;

  static {
    TEN[0] = 1;
    for (int i = 1; i < TEN.length; i++) {
      TEN[i] = TEN[i - 1] * 10; // exact up to 10^22
    }
  }

  private final char[] chars;
  private final int to;
  private int at;
  private long digits;
  private int significant;
  private int power;

  private Numbers(char[] chars, int from, int to) {
    this.chars = chars;
    this.at = from;
    this.to = to;
  }

  /// The number written in `chars` from `from` to `to`, correctly rounded; NaN if it is no finite
  /// number in plain or exponent notation.
  static double parse(char[] chars, int from, int to) {
    var number = new Numbers(chars, from, to);
    boolean negative = number.minus();
    if (!number.mantissa() || !number.exponent()) {
      return Double.NaN;
    }
    double value = number.exact();
    if (Double.isNaN(value)) {
      value = Math.abs(Double.parseDouble(new String(chars, from, to - from)));
    }
    return Double.isInfinite(value) ? Double.NaN : negative ? -value : value;
  }

  private boolean minus() {
    boolean negative = at < to && chars[at] == '-';
    if (negative || at < to && chars[at] == '+') {
      at++;
    }
    return negative;
  }

  /// Reads digits around at most one point; false if there is no digit.
  private boolean mantissa() {
    int start = at;
    int points = 0;
    for (; at < to; at++) {
      char c = chars[at];
      if (c == '.' && points == 0) {
        points = 1;
      } else if (c >= '0' && c <= '9') {
        digit(c - '0', points > 0);
      } else {
        break;
      }
    }
    return at - start > points;
  }

  private void digit(int digit, boolean behindPoint) {
    if (significant < LONG_DIGITS) {
      digits = 10 * digits + digit;
      power -= behindPoint ? 1 : 0;
      significant += digits == 0 ? 0 : 1;
    } else {
      significant++;
    }
  }

  /// Reads an exponent if one is left; false if what is left is none.
  private boolean exponent() {
    if (at == to) {
      return true;
    }
    if (chars[at] != 'e' && chars[at] != 'E') {
      return false;
    }
    at++;
    boolean negative = minus();
    int length = to - at;
    int value = length >= 1 && length <= 5 ? Days.digits(chars, at, length) : -1;
    power += negative ? -value : value;
    return value >= 0;
  }

  /// Clinger's fast path: when digits and power are both exact doubles, one operation rounds once.
  /// NaN if they are not.
  private double exact() {
    if (digits == 0) {
      return 0;
    }
    if (significant > LONG_DIGITS || digits > 1L << 53 || power > 22 || power < -22) {
      return Double.NaN;
    }
    return power < 0 ? digits / TEN[-power] : digits * TEN[power];
  }
}
