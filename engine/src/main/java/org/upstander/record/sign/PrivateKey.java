package org.upstander.record.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// An Ed25519 private key with its public part. Its text form goes into a file that only its owner
/// can read, and nowhere else. Immutable and safe to share between threads.
public final class PrivateKey {
  private static final byte[] HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final int LENGTH = 32;

  private final java.security.PrivateKey key;
  private final byte[] seed;
  private final PublicKey publicKey;

  private PrivateKey(byte[] seed) {
    this.seed = seed.clone();
    try {
      key =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded(seed)));
      publicKey = publicPart(seed);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("these bytes are no Ed25519 key: " + e.getMessage());
    }
  }

  /// The key of these 32 random bytes, which RFC 8032 calls the private key.
  public static PrivateKey ofSeed(byte[] seed) {
    if (seed.length != LENGTH) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + seed.length);
    }
    return new PrivateKey(seed);
  }

  /// Reads what [#pem] writes.
  public static PrivateKey parse(String pem) {
    String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    byte[] encoded = Base64.getDecoder().decode(base64);
    if (encoded.length != HEAD.length + LENGTH
        || !Arrays.equals(HEAD, Arrays.copyOf(encoded, HEAD.length))) {
      throw new IllegalArgumentException("this is no Ed25519 private key in PEM form");
    }
    return ofSeed(Arrays.copyOfRange(encoded, HEAD.length, encoded.length));
  }

  private static byte[] encoded(byte[] seed) {
    byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + LENGTH);
    System.arraycopy(seed, 0, encoded, HEAD.length, LENGTH);
    return encoded;
  }

  /// Java derives the public part only while it makes a pair: it is handed the seed as its chance.
  private static PublicKey publicPart(byte[] seed) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("Ed25519");
    generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
    var pair = generator.generateKeyPair();
    byte[] made = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
    if (!Arrays.equals(made, seed)) {
      throw new GeneralSecurityException("this Java makes its keys in another way");
    }
    return PublicKey.ofBytes(raw((EdECPublicKey) pair.getPublic()));
  }

  /// The little-endian y coordinate, with the lowest bit of x on top (RFC 8032, section 5.1.2).
  private static byte[] raw(EdECPublicKey key) {
    byte[] big = key.getPoint().getY().toByteArray();
    byte[] raw = new byte[LENGTH];
    for (int i = 0; i < Math.min(LENGTH, big.length); i++) {
      raw[i] = big[big.length - 1 - i];
    }
    if (key.getPoint().isXOdd()) {
      raw[LENGTH - 1] |= (byte) 0x80;
    }
    return raw;
  }

  public PublicKey publicKey() {
    return publicKey;
  }

  /// The key as `openssl` reads it. A secret.
  public String pem() {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getEncoder().encodeToString(encoded(seed))
        + "\n-----END PRIVATE KEY-----\n";
  }

  public Signature sign(byte[] data) {
    try {
      var signing = java.security.Signature.getInstance("Ed25519");
      signing.initSign(key);
      signing.update(data);
      return new Signature(publicKey.id(), Base64.getEncoder().encodeToString(signing.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 cannot sign here", e);
    }
  }

  /// Never the key itself.
  @Override
  public String toString() {
    return "private key " + publicKey.id();
  }

  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] seed;

    Given(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
