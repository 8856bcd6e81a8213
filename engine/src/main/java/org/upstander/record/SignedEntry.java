package org.upstander.record;

import java.nio.charset.StandardCharsets;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.Signature;

/// An entry as it stands in the log: its canonical text, exactly as signed, and the signature.
///
/// @param text canonical JSON; whether it is an entry is found when it is read
/// @param signature over the text in UTF-8
public record SignedEntry(String text, Signature signature) {
  /// Signs an entry.
  public static SignedEntry of(Entry entry, PrivateKey key) {
    String text = entry.text();
    return new SignedEntry(text, key.sign(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// The entry; refused as [Entry#parse] refuses.
  public Entry entry() {
    return Entry.parse(text);
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// What goes into the Merkle log: the text, a line end, and a line with the id of the key, a
  /// space and the signature in base64. So a signature cannot be exchanged either.
  public byte[] leafData() {
    return (text + "\n" + signature.key() + " " + signature.value() + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The hash of this entry as a leaf of the log.
  public Sha256 leaf() {
    return Sha256.leaf(leafData());
  }
}
