package org.upstander.record.sign.curve;

import java.math.BigInteger;

/// Whole numbers as RFC 8032 writes them: the lowest byte first.
final class LittleEndian {
  private LittleEndian() {}

  static BigInteger number(byte[] bytes) {
    byte[] big = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      big[i] = bytes[bytes.length - 1 - i];
    }
    return new BigInteger(1, big);
  }

  /// 32 bytes; the number has no more than 256 bits.
  static byte[] bytes(BigInteger number) {
    byte[] big = number.toByteArray();
    byte[] bytes = new byte[FieldElement.LENGTH];
    for (int i = 0; i < Math.min(bytes.length, big.length); i++) {
      bytes[i] = big[big.length - 1 - i];
    }
    return bytes;
  }
}
