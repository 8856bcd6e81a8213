package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.PublicKey;
import org.upstander.record.sign.Signature;

/// X08: signatures are verified by one library and checked by another: both answer alike on true
/// ones and on whatever is nearly one.
class X08_SignaturesLikeTheLibrary {
  private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final BigInteger ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static boolean verified(byte[] key, byte[] data, byte[] signature) {
    var publicKey = PublicKey.ofBytes(key);
    String text = Base64.getEncoder().encodeToString(signature);
    return publicKey.verifies(data, new Signature(publicKey.id(), text));
  }

  private static boolean library(byte[] key, byte[] data, byte[] signature) {
    try {
      byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + 32);
      System.arraycopy(key, 0, encoded, HEAD.length, 32);
      var check = java.security.Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      check.update(data);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  @Test
  void everyTrueSignatureAndNothingWithABitTurned() {
    System.out.println("X08 seed " + seed);
    for (int round = 0; round < 100; round++) {
      var key = PrivateKey.ofSeed(bytes(32));
      byte[] publicKey = key.publicKey().bytes();
      byte[] data = bytes(random.nextInt(300));
      byte[] signature = key.sign(data).bytes();
      assertThat(verified(publicKey, data, signature)).isTrue();
      for (byte[] part : new byte[][] {publicKey, data, signature}) {
        if (part.length > 0) {
          int bit = random.nextInt(8 * part.length);
          part[bit / 8] ^= (byte) (1 << bit % 8);
          assertThat(verified(publicKey, data, signature))
              .as("round %d, bit %d", round, bit)
              .isEqualTo(library(publicKey, data, signature))
              .isFalse();
          part[bit / 8] ^= (byte) (1 << bit % 8);
        }
      }
    }
  }

  /// The same signature with the order added to its number must not pass: else everybody could turn
  /// one true signature into another.
  @Test
  void aNumberBeyondTheOrderIsRefused() {
    System.out.println("X08 seed " + seed);
    var key = PrivateKey.ofSeed(bytes(32));
    byte[] data = bytes(100);
    byte[] signature = key.sign(data).bytes();
    byte[] big = new byte[32];
    for (int i = 0; i < 32; i++) {
      big[i] = signature[63 - i];
    }
    byte[] more = new BigInteger(1, big).add(ORDER).toByteArray();
    for (int i = 0; i < 32; i++) {
      signature[32 + i] = i < more.length ? more[more.length - 1 - i] : 0;
    }

    assertThat(verified(key.publicKey().bytes(), data, signature)).isFalse();
    assertThat(library(key.publicKey().bytes(), data, signature)).isFalse();
  }

  /// Keys of small order, keys that are written in a second way, and bytes that are no point: the
  /// neutral point, the point of order 2, those of order 4 and 8, p and p + 1. The library takes
  /// some of them, and with such a key one signature is good for many texts.
  @Test
  void aKeyThatFitsManyTextsVerifiesNothing() {
    String[] odd = {
      "0100000000000000000000000000000000000000000000000000000000000000",
      "0100000000000000000000000000000000000000000000000000000000000080",
      "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "0000000000000000000000000000000000000000000000000000000000000000",
      "0000000000000000000000000000000000000000000000000000000000000080",
      "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
      "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      "0200000000000000000000000000000000000000000000000000000000000000",
    };
    var hex = HexFormat.of();
    int taken = 0;
    int verified = 0;
    for (String key : odd) {
      for (String point : odd) {
        for (int number = 0; number < 8; number++) {
          byte[] signature = Arrays.copyOf(hex.parseHex(point), 64);
          byte[] data = {(byte) number};
          signature[32] = (byte) (number % 2);
          verified += verified(hex.parseHex(key), data, signature) ? 1 : 0;
          taken += library(hex.parseHex(key), data, signature) ? 1 : 0;
        }
      }
    }
    assertThat(verified).isZero();
    assertThat(taken).as("what the library takes").isPositive();
  }
}
