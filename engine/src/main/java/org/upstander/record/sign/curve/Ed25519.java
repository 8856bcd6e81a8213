package org.upstander.record.sign.curve;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/// Verifies the Ed25519 signatures of one public key, some ten times as fast as the Java library
/// does, because the same few keys sign most of a record: multiples of each are kept. Immutable and
/// safe to share between threads.
///
/// Strict: a point or a number that is not written in its one way is refused, and the equation
/// without the cofactor must hold, as in OpenSSL. Only public values come here; signing, which must
/// hide its secret, is left to the Java library.
///
/// Source: RFC 8032, section 5.1.7.
public final class Ed25519 {
  private static final int HALF = 32;
  private static final BigInteger ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
  private static final Multiples BASE = base();

  private final byte[] key;
  private final Multiples multiples;

  private Ed25519(byte[] key, Multiples multiples) {
    this.key = key;
    this.multiples = multiples;
  }

  /// A public key; none when these 32 bytes are no point of the curve.
  public static Optional<Ed25519> of(byte[] key) {
    return CurvePoint.parse(key).map(point -> new Ed25519(key.clone(), new Multiples(point)));
  }

  /// y = 4/5, with the even x.
  private static Multiples base() {
    BigInteger p = FieldElement.P;
    BigInteger y = BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(p)).mod(p);
    return new Multiples(CurvePoint.parse(LittleEndian.bytes(y)).orElseThrow());
  }

  /// Whether the 64 bytes are a signature of this key over `data`.
  public boolean verifies(byte[] data, byte[] signature) {
    if (signature.length != 2 * HALF) {
      return false;
    }
    byte[] r = Arrays.copyOf(signature, HALF);
    byte[] s = Arrays.copyOfRange(signature, HALF, 2 * HALF);
    if (LittleEndian.number(s).compareTo(ORDER) >= 0) {
      return false;
    }
    byte[] h = LittleEndian.bytes(LittleEndian.number(hash(r, data)).mod(ORDER));
    return Arrays.equals(Multiples.difference(s, BASE, h, multiples).bytes(), r);
  }

  private byte[] hash(byte[] r, byte[] data) {
    try {
      var digest = MessageDigest.getInstance("SHA-512");
      digest.update(r);
      digest.update(key);
      return digest.digest(data);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-512", e);
    }
  }
}
