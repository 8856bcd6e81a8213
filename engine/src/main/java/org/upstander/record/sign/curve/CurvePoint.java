package org.upstander.record.sign.curve;

import java.math.BigInteger;
import java.util.Optional;

/// A point of the curve −x² + y² = 1 + d x² y², in extended coordinates: x = X / Z, y = Y / Z and T
/// = X Y / Z. It changes in place.
///
/// Source: Hisil, Wong, Carter and Dawson (2008), *Twisted Edwards Curves Revisited*; RFC 8032,
/// section 5.1.
final class CurvePoint {
  private static final BigInteger P = FieldElement.P;
  private static final BigInteger D =
      BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
  private static final FieldElement TWICE_D = FieldElement.of(D.shiftLeft(1));
  private static final BigInteger ROOT_OF_MINUS_ONE =
      BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);

  /// A point made ready to be added: Y + X, Y − X, 2Z, 2dT.
  record Summand(FieldElement sum, FieldElement difference, FieldElement z, FieldElement t) {
    Summand negative() {
      return new Summand(difference, sum, z, new FieldElement().difference(new FieldElement(), t));
    }
  }

  private final FieldElement x = new FieldElement();
  private final FieldElement y = FieldElement.of(BigInteger.ONE);
  private final FieldElement z = FieldElement.of(BigInteger.ONE);
  private final FieldElement t = new FieldElement();
  private final FieldElement a = new FieldElement();
  private final FieldElement b = new FieldElement();
  private final FieldElement c = new FieldElement();
  private final FieldElement d = new FieldElement();

  /// The neutral point.
  CurvePoint() {}

  /// The point that these 32 bytes say; none when they are no point, or not written in the one way
  /// that a point is written.
  static Optional<CurvePoint> parse(byte[] bytes) {
    BigInteger all = LittleEndian.number(bytes);
    BigInteger y = all.clearBit(255);
    if (y.compareTo(P) >= 0) {
      return Optional.empty();
    }
    BigInteger yy = y.multiply(y);
    BigInteger xx =
        yy.subtract(BigInteger.ONE)
            .multiply(D.multiply(yy).add(BigInteger.ONE).modInverse(P))
            .mod(P);
    return root(xx)
        .filter(x -> x.signum() > 0 || !all.testBit(255))
        .map(x -> of(x.testBit(0) == all.testBit(255) ? x : P.subtract(x), y));
  }

  private static Optional<BigInteger> root(BigInteger square) {
    BigInteger root = square.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
    if (!root.multiply(root).mod(P).equals(square)) {
      root = root.multiply(ROOT_OF_MINUS_ONE).mod(P);
    }
    return Optional.of(root).filter(r -> r.multiply(r).mod(P).equals(square));
  }

  private static CurvePoint of(BigInteger x, BigInteger y) {
    var point = new CurvePoint();
    point.x.set(FieldElement.of(x));
    point.y.set(FieldElement.of(y));
    point.t.product(point.x, point.y);
    return point;
  }

  Summand summand() {
    return new Summand(
        new FieldElement().sum(y, x),
        new FieldElement().difference(y, x),
        new FieldElement().sum(z, z),
        new FieldElement().product(t, TWICE_D));
  }

  void add(Summand other) {
    a.difference(y, x);
    a.product(a, other.difference());
    b.sum(y, x);
    b.product(b, other.sum());
    c.product(t, other.t());
    d.product(z, other.z());
    t.difference(b, a);
    x.sum(b, a);
    y.difference(d, c);
    z.sum(d, c);
    complete(t, x, y, z);
  }

  void twice() {
    a.square(x);
    b.square(y);
    c.square(z);
    c.sum(c, c);
    d.sum(x, y);
    d.square(d);
    x.sum(b, a);
    t.difference(d, x);
    z.difference(b, a);
    y.difference(c, z);
    complete(t, x, y, z);
  }

  /// From E, H, F and G: X = E F, Y = G H, Z = F G, T = E H.
  private void complete(FieldElement e, FieldElement h, FieldElement f, FieldElement g) {
    a.product(e, f);
    b.product(g, h);
    c.product(f, g);
    t.product(e, h);
    x.set(a);
    y.set(b);
    z.set(c);
  }

  /// The 32 bytes of RFC 8032.
  byte[] bytes() {
    FieldElement one = FieldElement.inverse(z);
    BigInteger across = new FieldElement().product(x, one).value();
    BigInteger up = new FieldElement().product(y, one).value();
    return LittleEndian.bytes(across.testBit(0) ? up.setBit(255) : up);
  }
}
