package org.upstander.record.sign;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.upstander.record.log.Checkpoint;
import org.upstander.record.log.Sha256;

/// A checkpoint with the node's signature, as one text that witnesses of other logs read too: the
/// lines of the checkpoint, an empty line, and a line with a dash, the origin and the base64 of
/// four bytes that hint at the key and the signature.
///
/// Source: C2SP, *tlog-checkpoint* and *signed-note*.
///
/// @param checkpoint what is signed
/// @param mark the base64 on the line of the signature
public record SignedCheckpoint(Checkpoint checkpoint, String mark) {
  private static final int HINT = 4;
  private static final int SIGNATURE = 64;
  private static final String DASH = "\n— ";

  public static SignedCheckpoint of(Checkpoint checkpoint, PrivateKey key) {
    byte[] signed = key.sign(checkpoint.text().getBytes(StandardCharsets.UTF_8)).bytes();
    byte[] mark = Arrays.copyOf(hint(checkpoint, key.publicKey()), HINT + SIGNATURE);
    System.arraycopy(signed, 0, mark, HINT, SIGNATURE);
    return new SignedCheckpoint(checkpoint, Base64.getEncoder().encodeToString(mark));
  }

  private static byte[] hint(Checkpoint checkpoint, PublicKey key) {
    byte[] name = (checkpoint.origin() + "\n").getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Sha256.hash(name, new byte[] {1}, key.bytes()).bytes(), HINT);
  }

  /// Reads what [#note] writes.
  public static SignedCheckpoint parse(String note) {
    int at = note.indexOf(DASH);
    if (at < 0 || !note.endsWith("\n")) {
      throw new IllegalArgumentException("a signed checkpoint ends with a line of its signature");
    }
    var checkpoint = Checkpoint.parse(note.substring(0, at));
    String line = note.substring(at + DASH.length(), note.length() - 1);
    String name = checkpoint.origin() + " ";
    if (!line.startsWith(name)) {
      throw new IllegalArgumentException(
          "the line of the signature begins with a dash and " + name);
    }
    var signed = new SignedCheckpoint(checkpoint, line.substring(name.length()));
    if (!signed.note().equals(note) || signed.markBytes().length != HINT + SIGNATURE) {
      throw new IllegalArgumentException("a signed checkpoint has one signature of 64 bytes");
    }
    return signed;
  }

  /// The whole text, with its line end.
  public String note() {
    return checkpoint.text() + DASH + checkpoint.origin() + " " + mark + "\n";
  }

  private byte[] markBytes() {
    return Base64.getDecoder().decode(mark);
  }

  /// The signature alone, 64 bytes.
  public byte[] signature() {
    return Arrays.copyOfRange(markBytes(), HINT, HINT + SIGNATURE);
  }

  /// Whether the node signed it with this key.
  public boolean verifies(PublicKey key) {
    byte[] bytes = markBytes();
    if (bytes.length != HINT + SIGNATURE
        || !Arrays.equals(Arrays.copyOf(bytes, HINT), hint(checkpoint, key))) {
      return false;
    }
    var signature = new Signature(key.id(), Base64.getEncoder().encodeToString(signature()));
    return key.verifies(checkpoint.text().getBytes(StandardCharsets.UTF_8), signature);
  }
}
