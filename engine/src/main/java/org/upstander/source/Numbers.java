package org.upstander.source;

/// Reads numbers from characters, without exceptions and, nearly always, without objects.
final class Numbers {
  private static final double[] TEN = new double[23];

  static {
    TEN[0] = 1;
    for (int i = 1; i < TEN.length; i++) {
      TEN[i] = TEN[i - 1] * 10; // exact up to 10^22
    }
  }

  private Numbers() {}

  /// The number written in `chars` from `from` to `to`, correctly rounded; NaN if it is no finite
  /// number in plain or exponent notation.
  static double parse(char[] chars, int from, int to) {
    int i = from;
    boolean negative = i < to && chars[i] == '-';
    if (negative || i < to && chars[i] == '+') {
      i++;
    }
    long digits = 0;
    int count = 0;
    int scale = 0;
    int seen = 0;
    boolean point = false;
    for (; i < to; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        seen++;
        if (count < 18) {
          digits = digits * 10 + (c - '0');
          count += digits == 0 ? 0 : 1;
          scale -= point ? 1 : 0;
        } else {
          count++;
          scale += point ? 0 : 1;
        }
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    if (seen == 0) {
      return Double.NaN;
    }
    int exponent = i < to ? exponent(chars, i, to) : 0;
    if (exponent == MALFORMED) {
      return Double.NaN;
    }
    double value = exact(digits, count, scale + exponent);
    if (Double.isNaN(value)) {
      value = Math.abs(Double.parseDouble(new String(chars, from, to - from)));
      return Double.isInfinite(value) ? Double.NaN : negative ? -value : value;
    }
    return negative ? -value : value;
  }

  private static final int MALFORMED = Integer.MIN_VALUE;

  private static int exponent(char[] chars, int from, int to) {
    if (chars[from] != 'e' && chars[from] != 'E') {
      return MALFORMED;
    }
    int i = from + 1;
    boolean negative = i < to && chars[i] == '-';
    if (negative || i < to && chars[i] == '+') {
      i++;
    }
    if (i == to || to - i > 5) {
      return MALFORMED;
    }
    int value = 0;
    for (; i < to; i++) {
      if (chars[i] < '0' || chars[i] > '9') {
        return MALFORMED;
      }
      value = value * 10 + (chars[i] - '0');
    }
    return negative ? -value : value;
  }

  /// Clinger's fast path: when digits and power are both exact doubles, one operation rounds once.
  /// NaN if they are not.
  private static double exact(long digits, int count, int power) {
    if (digits == 0) {
      return 0;
    }
    if (count > 18 || digits > 1L << 53 || power > 22 || power < -22) {
      return Double.NaN;
    }
    return power < 0 ? digits / TEN[-power] : digits * TEN[power];
  }
}
