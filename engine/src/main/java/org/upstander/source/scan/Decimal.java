package org.upstander.source.scan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Numbers as people and programs write them, for the cells in which they are not plain: signs,
/// fractions, powers of ten.
final class Decimal {
  private static final int LONGEST = 40;

  private Decimal() {}

  /// The number that the bytes `from` to `to` write; null if they write none. Exact.
  static @Nullable BigDecimal parse(byte[] b, int from, int to) {
    if (to - from > LONGEST || !isNumber(b, from, to)) {
      return null;
    }
    return new BigDecimal(new String(b, from, to - from, StandardCharsets.US_ASCII));
  }

  /// In units of 0.0000001, rounded down.
  static int sevenPlaces(BigDecimal value) {
    return value.scaleByPowerOfTen(7).setScale(0, RoundingMode.FLOOR).intValueExact();
  }

  /// `-12`, `+1.5`, `.5`, `5.`, `1e-05`: a power of ten has one or two digits.
  private static boolean isNumber(byte[] b, int from, int to) {
    int p = from < to && (b[from] == '-' || b[from] == '+') ? from + 1 : from;
    int whole = digits(b, p, to);
    p += whole;
    int fraction = 0;
    if (p < to && b[p] == '.') {
      fraction = digits(b, p + 1, to);
      p += 1 + fraction;
    }
    if (whole + fraction == 0) {
      return false;
    }
    return p == to || (b[p] | 32) == 'e' && isPower(b, p + 1, to);
  }

  private static boolean isPower(byte[] b, int from, int to) {
    int p = from < to && (b[from] == '-' || b[from] == '+') ? from + 1 : from;
    int n = digits(b, p, to);
    return (n == 1 || n == 2) && p + n == to;
  }

  private static int digits(byte[] b, int from, int to) {
    int p = from;
    while (p < to && b[p] >= '0' && b[p] <= '9') {
      p++;
    }
    return p - from;
  }
}
