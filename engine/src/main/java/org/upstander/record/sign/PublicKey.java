package org.upstander.record.sign;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;
import org.upstander.record.log.Sha256;

/// An Ed25519 public key. Immutable and safe to share between threads.
public final class PublicKey {
  private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final int LENGTH = 32;

  private final byte[] raw;
  private final String id;

  /// Made when it is first needed: most keys that are read verify nothing.
  private volatile @Nullable Optional<Ed25519.PublicPoint> point;

  private PublicKey(byte[] raw) {
    this.raw = raw;
    this.id = Sha256.hash(raw).toString().substring(0, 32);
  }

  /// The 32 bytes of RFC 8032.
  public static PublicKey ofBytes(byte[] raw) {
    if (raw.length != LENGTH) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + raw.length);
    }
    return new PublicKey(raw.clone());
  }

  /// Reads what [#base64] writes.
  public static PublicKey parse(String base64) {
    return ofBytes(Base64.getDecoder().decode(base64));
  }

  private static byte[] encoded(byte[] raw) {
    byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + LENGTH);
    System.arraycopy(raw, 0, encoded, HEAD.length, LENGTH);
    return encoded;
  }

  public byte[] bytes() {
    return raw.clone();
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(raw);
  }

  /// The key as `openssl` reads it.
  public String pem() {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getEncoder().encodeToString(encoded(raw))
        + "\n-----END PUBLIC KEY-----\n";
  }

  /// What a key is called in entries: the first 32 hexadecimal digits of the hash of its bytes.
  public String id() {
    return id;
  }

  /// Whether `signature` was made over `data` with the private part of this key.
  public boolean verifies(byte[] data, Signature signature) {
    byte[] given = signature.bytes();
    return signature.key().equals(id)
        && given.length == Ed25519.SIGNATURE_SIZE
        && point().map(p -> Ed25519.verify(given, 0, p, data, 0, data.length)).orElse(false);
  }

  /// The point of the curve that the bytes stand for; none if they stand for none that can be a
  /// key.
  private Optional<Ed25519.PublicPoint> point() {
    var made = point;
    if (made == null) {
      made = Optional.ofNullable(Ed25519.validatePublicKeyFullExport(raw, 0));
      point = made;
    }
    return made;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicKey that && Arrays.equals(raw, that.raw);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(raw);
  }

  @Override
  public String toString() {
    return id();
  }
}
