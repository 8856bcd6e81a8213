package org.upstander.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonLimits;
import org.upstander.record.json.JsonReader;
import org.upstander.record.log.Proof;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.PublicKey;
import org.upstander.record.sign.SignedCheckpoint;

/// One entry as it leaves its log, with all that is needed to verify it without the log.
///
/// @param entry the entry and its signature
/// @param publicKey the key that signed it, in base64
/// @param index its place in the log
/// @param path the hashes, in hexadecimal digits, that lead from it to the root
/// @param checkpoint the signed checkpoint, as one text
/// @param nodeKey the key that signed the checkpoint, in base64
public record Bundle(
    SignedEntry entry,
    String publicKey,
    long index,
    List<String> path,
    String checkpoint,
    String nodeKey) {
  public Bundle {
    path = List.copyOf(path);
    PublicKey.parse(publicKey);
    PublicKey.parse(nodeKey);
    SignedCheckpoint.parse(checkpoint);
    path.forEach(Sha256::parse);
  }

  /// Reads what [#text] writes.
  ///
  /// @throws org.upstander.record.json.MalformedJson when it is no JSON
  /// @throws org.upstander.record.codec.UnfitJson when it is no bundle
  public static Bundle parse(byte[] bytes) {
    return RecordCodec.read(JsonReader.read(bytes, JsonLimits.BUNDLE), Bundle.class);
  }

  /// Canonical JSON.
  public String text() {
    return CanonicalJson.text(RecordCodec.write(this, Bundle.class));
  }

  public SignedCheckpoint signedCheckpoint() {
    return SignedCheckpoint.parse(checkpoint);
  }

  /// Why the bundle does not hold; empty when it does.
  public Optional<String> problem() {
    SignedCheckpoint signed = signedCheckpoint();
    byte[] bytes = entry.text().getBytes(StandardCharsets.UTF_8);
    Kinds.body(entry.entry());
    if (!PublicKey.parse(publicKey).verifies(bytes, entry.signature())) {
      return Optional.of("the signature of the entry is not that of the key beside it");
    }
    if (!signed.verifies(PublicKey.parse(nodeKey))) {
      return Optional.of("the signature of the checkpoint is not that of the node's key beside it");
    }
    var checkpoint = signed.checkpoint();
    var hashes = path.stream().map(Sha256::parse).toList();
    return Proof.includes(entry.leaf(), index, checkpoint.size(), hashes, checkpoint.root())
        ? Optional.empty()
        : Optional.of("the entry is not where the checkpoint says it is");
  }
}
