package org.upstander.record.sign.curve;

import java.math.BigInteger;

/// A whole number modulo p = 2^255 − 19, in five limbs of 51 bits, the lowest first. It changes in
/// place, because a verification takes thousands of products; not safe to share between threads
/// while it does.
///
/// Limbs are never negative. After a product or a difference each is below 2^51 + 2^17; a sum of
/// two such may be a factor of anything. Nothing here hides its timing: it must never see a secret.
final class FieldElement {
  static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
  static final int LENGTH = 32;

  private static final int BITS = 51;
  private static final long MASK = (1L << BITS) - 1;

  /// The limbs of 4p, which keep a difference from falling below zero.
  private static final long LOW = (1L << 53) - 76;

  private static final long HIGH = (1L << 53) - 4;

  private long a;
  private long b;
  private long c;
  private long d;
  private long e;

  /// Zero.
  FieldElement() {}

  static FieldElement of(BigInteger value) {
    BigInteger rest = value.mod(P);
    var element = new FieldElement();
    element.a = rest.longValue() & MASK;
    element.b = rest.shiftRight(BITS).longValue() & MASK;
    element.c = rest.shiftRight(2 * BITS).longValue() & MASK;
    element.d = rest.shiftRight(3 * BITS).longValue() & MASK;
    element.e = rest.shiftRight(4 * BITS).longValue() & MASK;
    return element;
  }

  FieldElement copy() {
    return new FieldElement().set(this);
  }

  FieldElement set(FieldElement x) {
    a = x.a;
    b = x.b;
    c = x.c;
    d = x.d;
    e = x.e;
    return this;
  }

  FieldElement sum(FieldElement x, FieldElement y) {
    a = x.a + y.a;
    b = x.b + y.b;
    c = x.c + y.c;
    d = x.d + y.d;
    e = x.e + y.e;
    return this;
  }

  FieldElement difference(FieldElement x, FieldElement y) {
    return carried(
        x.a + LOW - y.a, x.b + HIGH - y.b, x.c + HIGH - y.c, x.d + HIGH - y.d, x.e + HIGH - y.e);
  }

  FieldElement square(FieldElement x) {
    return product(x, x);
  }

  /// Of each product of two limbs the low 51 bits stay at their place, the others go to the next
  /// one. What would go beyond the fifth comes back times 19, because 2^255 is 19 modulo p.
  FieldElement product(FieldElement x, FieldElement y) {
    long xa = x.a;
    long xb = x.b;
    long xc = x.c;
    long xd = x.d;
    long xe = x.e;
    long ya = y.a;
    long yb = y.b;
    long yc = y.c;
    long yd = y.d;
    long ye = y.e;
    long b19 = 19 * xb;
    long c19 = 19 * xc;
    long d19 = 19 * xd;
    long e19 = 19 * xe;
    long low0 = low(xa, ya) + low(b19, ye) + low(c19, yd) + low(d19, yc) + low(e19, yb);
    long low1 = low(xa, yb) + low(xb, ya) + low(c19, ye) + low(d19, yd) + low(e19, yc);
    long low2 = low(xa, yc) + low(xb, yb) + low(xc, ya) + low(d19, ye) + low(e19, yd);
    long low3 = low(xa, yd) + low(xb, yc) + low(xc, yb) + low(xd, ya) + low(e19, ye);
    long low4 = low(xa, ye) + low(xb, yd) + low(xc, yc) + low(xd, yb) + low(xe, ya);
    long high0 = high(xa, ya) + high(b19, ye) + high(c19, yd) + high(d19, yc) + high(e19, yb);
    long high1 = high(xa, yb) + high(xb, ya) + high(c19, ye) + high(d19, yd) + high(e19, yc);
    long high2 = high(xa, yc) + high(xb, yb) + high(xc, ya) + high(d19, ye) + high(e19, yd);
    long high3 = high(xa, yd) + high(xb, yc) + high(xc, yb) + high(xd, ya) + high(e19, ye);
    long high4 = high(xa, ye) + high(xb, yd) + high(xc, yc) + high(xd, yb) + high(xe, ya);
    return carried(low0 + 19 * high4, low1 + high0, low2 + high1, low3 + high2, low4 + high3);
  }

  private static long low(long x, long y) {
    return x * y & MASK;
  }

  /// The product without its low 51 bits: 13 more are shifted in, so that 64 can be dropped.
  private static long high(long x, long y) {
    return Math.multiplyHigh(x << 5, y << 8);
  }

  private FieldElement carried(long v, long w, long x, long y, long z) {
    w += v >>> BITS;
    x += w >>> BITS;
    y += x >>> BITS;
    z += y >>> BITS;
    long first = (v & MASK) + 19 * (z >>> BITS);
    a = first & MASK;
    b = (w & MASK) + (first >>> BITS);
    c = x & MASK;
    d = y & MASK;
    e = z & MASK;
    return this;
  }

  /// The square root, `times` times over, of what it would be: the square of the square …
  private FieldElement squared(FieldElement x, int times) {
    set(x);
    for (int i = 0; i < times; i++) {
      square(this);
    }
    return this;
  }

  /// 1 / x, as x to the power of p − 2; of zero, zero.
  static FieldElement inverse(FieldElement x) {
    var x2 = new FieldElement().square(x);
    var x9 = new FieldElement().squared(x2, 2);
    x9.product(x9, x);
    var x11 = new FieldElement().product(x9, x2);
    var ones5 = new FieldElement().square(x11);
    ones5.product(ones5, x9);
    var ones10 = joined(ones5, 5, ones5);
    var ones20 = joined(ones10, 10, ones10);
    var ones40 = joined(ones20, 20, ones20);
    var ones50 = joined(ones40, 10, ones10);
    var ones100 = joined(ones50, 50, ones50);
    var ones200 = joined(ones100, 100, ones100);
    var ones250 = joined(ones200, 50, ones50);
    return joined(ones250, 5, x11);
  }

  /// An exponent shifted by `bits`, and another put behind it.
  private static FieldElement joined(FieldElement x, int bits, FieldElement y) {
    var shifted = new FieldElement().squared(x, bits);
    return shifted.product(shifted, y);
  }

  BigInteger value() {
    BigInteger sum = BigInteger.ZERO;
    for (long limb : new long[] {e, d, c, b, a}) {
      sum = sum.shiftLeft(BITS).add(BigInteger.valueOf(limb));
    }
    return sum.mod(P);
  }
}
