package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.record.log.Checkpoint;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.SignedCheckpoint;

/// X07: Ed25519 as RFC 8032, section 7.1, tests it, and the checkpoint as others read it.
class X07_SignaturesOfTheStandard {
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + " d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '',"
        + " e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + " 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72,"
        + " 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + " fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82,"
        + " 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
  })
  void knownSignatures(String seed, String publicKey, String message, String signature) {
    var hex = HexFormat.of();
    var key = PrivateKey.ofSeed(hex.parseHex(seed));
    byte[] data = hex.parseHex(message);

    assertThat(hex.formatHex(key.publicKey().bytes())).isEqualTo(publicKey);
    assertThat(hex.formatHex(key.sign(data).bytes())).isEqualTo(signature);
    assertThat(key.publicKey().verifies(data, key.sign(data))).isTrue();
    assertThat(key.publicKey().verifies(new byte[] {1}, key.sign(data))).isFalse();
  }

  @Test
  void aKeyComesBackFromItsFileAndHidesInMessages() {
    var key = Given.key(5);

    assertThat(PrivateKey.parse(key.pem()).publicKey()).isEqualTo(key.publicKey());
    assertThat(key).hasToString("private key " + key.publicKey().id());
  }

  @Test
  void aCheckpointIsOneTextAndNoOther() {
    var checkpoint = new Checkpoint("upstander/abc", 3, Sha256.leaf(new byte[0]));
    var signed = SignedCheckpoint.of(checkpoint, Given.key(1));

    assertThat(signed.note())
        .startsWith(
            "upstander/abc\n3\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n\n— upstander");
    assertThat(SignedCheckpoint.parse(signed.note())).isEqualTo(signed);
    assertThat(signed.verifies(Given.key(1).publicKey())).isTrue();
    assertThat(signed.verifies(Given.key(2).publicKey())).isFalse();
    assertThatThrownBy(() -> SignedCheckpoint.parse(signed.note().replace("\n3\n", "\n03\n")))
        .hasMessageContaining("one way");
  }
}
