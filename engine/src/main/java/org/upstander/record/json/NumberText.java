package org.upstander.record.json;

import java.math.BigDecimal;

/// A double as ECMAScript writes it: the fewest digits that lead back to the same double, and among
/// those the nearest.
///
/// Java's own text has the same digits, with one exception: it never has fewer than two, and so
/// writes 4.9E-324 where one digit, 5e-324, suffices.
///
/// Source: ECMA-262, *Number::toString*; RFC 8785, section 3.2.2.3.
final class NumberText {
  /// From 10 to this power on, numbers are written with an exponent.
  private static final int LONGEST_WHOLE = 21;

  private static final int MOST_ZEROS = -6;

  private NumberText() {}

  static String of(double value) {
    if (value == 0) {
      return "0";
    }
    if (value == Math.rint(value) && Math.abs(value) < JsonValue.JsonNumber.GREATEST_WHOLE) {
      return Long.toString((long) value);
    }
    String sign = value < 0 ? "-" : "";
    return sign + positive(Math.abs(value));
  }

  private static String positive(double value) {
    var decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (decimal.precision() == 2) {
      decimal = oneDigit(decimal, value);
    }
    String digits = decimal.unscaledValue().toString();
    int point = digits.length() - decimal.scale();
    return layOut(digits, point);
  }

  private static BigDecimal oneDigit(BigDecimal two, double value) {
    BigDecimal best = two;
    int first = two.unscaledValue().intValue() / 10;
    for (int digit = first; digit <= first + 1; digit++) {
      var one = BigDecimal.valueOf(digit).scaleByPowerOfTen(1 - two.scale()).stripTrailingZeros();
      boolean nearer = best == two || distance(one, value).compareTo(distance(best, value)) < 0;
      if (one.doubleValue() == value && nearer) {
        best = one;
      }
    }
    return best;
  }

  private static BigDecimal distance(BigDecimal decimal, double value) {
    return decimal.subtract(new BigDecimal(value)).abs();
  }

  /// @param point how many of the digits stand before the decimal point; may be negative
  private static String layOut(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= LONGEST_WHOLE) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= LONGEST_WHOLE) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (MOST_ZEROS < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    int exponent = point - 1;
    String power = "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    return count == 1 ? digits + power : digits.charAt(0) + "." + digits.substring(1) + power;
  }
}
