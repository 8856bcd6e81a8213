package org.upstander.record.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 hash: 32 bytes. Immutable.
///
/// This is a class and not a record because a record would hand its array to every caller.
public final class Sha256 {
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Sha256(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The hash of the parts one after the other.
  public static Sha256 hash(byte[]... parts) {
    var digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Sha256(digest.digest());
  }

  /// 32 bytes that are a hash already.
  public static Sha256 ofBytes(byte[] hash) {
    if (hash.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + hash.length);
    }
    return new Sha256(hash.clone());
  }

  /// 64 hexadecimal digits.
  public static Sha256 parse(String hex) {
    return ofBytes(HexFormat.of().parseHex(hex));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// A leaf of a Merkle tree: the hash of a zero byte and the data (RFC 9162, section 2.1.1).
  public static Sha256 leaf(byte[] data) {
    return hash(new byte[] {0}, data);
  }

  /// An inner node of a Merkle tree: the hash of a one byte, the left hash and the right one.
  public static Sha256 node(Sha256 left, Sha256 right) {
    return hash(new byte[] {1}, left.bytes, right.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sha256 hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// 64 hexadecimal digits.
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
