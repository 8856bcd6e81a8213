package org.upstander.record.sign.curve;

import org.upstander.record.sign.curve.CurvePoint.Summand;

/// Multiples of one point that are kept, 16 kB, so that any other is found with few doublings: row
/// i holds 1 to 8 times 16^(8i) times the point. Immutable once made.
final class Multiples {
  private static final int ROWS = 8;
  private static final int HALF = 8;
  private static final int BITS = 4;

  private final Summand[][] positive = new Summand[ROWS][HALF];
  private final Summand[][] negative = new Summand[ROWS][HALF];

  /// @param point is changed
  Multiples(CurvePoint point) {
    for (int row = 0; row < ROWS; row++) {
      Summand once = point.summand();
      var multiple = new CurvePoint();
      for (int i = 0; i < HALF; i++) {
        multiple.add(once);
        positive[row][i] = multiple.summand();
        negative[row][i] = positive[row][i].negative();
      }
      for (int i = 0; i < BITS * ROWS; i++) {
        point.twice();
      }
    }
  }

  /// s times the one point, less h times the other; both numbers are below 2^253.
  static CurvePoint difference(byte[] s, Multiples one, byte[] h, Multiples other) {
    byte[] more = digits(s);
    byte[] less = digits(h);
    var sum = new CurvePoint();
    for (int column = ROWS - 1; column >= 0; column--) {
      if (column < ROWS - 1) {
        for (int i = 0; i < BITS; i++) {
          sum.twice();
        }
      }
      for (int row = 0; row < ROWS; row++) {
        one.add(sum, row, more[ROWS * row + column]);
        other.add(sum, row, -less[ROWS * row + column]);
      }
    }
    return sum;
  }

  private void add(CurvePoint sum, int row, int digit) {
    if (digit > 0) {
      sum.add(positive[row][digit - 1]);
    } else if (digit < 0) {
      sum.add(negative[row][-digit - 1]);
    }
  }

  /// A number in base 16 with digits from −8 to 8, the lowest first.
  private static byte[] digits(byte[] number) {
    byte[] digits = new byte[2 * number.length];
    int carry = 0;
    for (int i = 0; i < digits.length; i++) {
      int digit = (number[i / 2] >> BITS * (i % 2) & 15) + carry;
      carry = digit > HALF ? 1 : 0;
      digits[i] = (byte) (digit - 16 * carry);
    }
    return digits;
  }
}
