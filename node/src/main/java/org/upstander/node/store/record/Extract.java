package org.upstander.node.store.record;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.upstander.node.Mistake;
import org.upstander.record.Bundle;
import org.upstander.record.log.MerkleLog;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.PublicKey;
import org.upstander.record.sign.SignedCheckpoint;

/// Makes the bundle with which one entry leaves the record.
final class Extract {
  private record Signed(SignedCheckpoint checkpoint, PublicKey key) {}

  private final Handle handle;
  private final Row row;
  private final KeyRing keys;

  Extract(Handle handle, Row row) {
    this.handle = handle;
    this.row = row;
    this.keys = Appender.readRing(handle);
  }

  Bundle bundle() {
    Signed signed = signed();
    PublicKey key = keys.find(row.entry().signature().key()).orElseThrow();
    long size = signed.checkpoint().checkpoint().size();
    var path = tree().inclusion(row.index(), size);
    return new Bundle(
        row.entry(),
        key.base64(),
        row.index(),
        path.stream().map(Sha256::toString).toList(),
        signed.checkpoint().note(),
        signed.key().base64());
  }

  /// The newest checkpoint over the entry that a key of the node has signed, and that key, which
  /// since then may have been rotated.
  private Signed signed() {
    return handle
        .createQuery(
            """
            SELECT note FROM (
              SELECT size, checkpoint AS note FROM log WHERE checkpoint <> ''
              UNION SELECT size, note FROM checkpoint) AS any_of_them
            WHERE size > ? ORDER BY size DESC
            """)
        .bind(0, row.index())
        .mapTo(String.class)
        .stream()
        .map(SignedCheckpoint::parse)
        .flatMap(c -> keyOf(c).map(k -> new Signed(c, k)).stream())
        .findFirst()
        .orElseThrow(() ->
            Mistake.input(
                "there is no signed checkpoint over entry %d: this node's key was not here to sign one."
                        .formatted(row.index())
                    + " Put the key back and append any entry."));
  }

  private Optional<PublicKey> keyOf(SignedCheckpoint checkpoint) {
    return keys.listNodeKeys().stream().filter(checkpoint::verifies).findFirst();
  }

  private MerkleLog tree() {
    var log = new MerkleLog();
    handle
        .createQuery("SELECT leaf FROM entry ORDER BY index")
        .mapTo(byte[].class)
        .forEach(leaf -> log.append(Sha256.ofBytes(leaf)));
    return log;
  }
}
