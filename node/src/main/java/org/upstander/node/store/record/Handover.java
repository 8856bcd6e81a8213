package org.upstander.node.store.record;

import java.io.IOException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.upstander.record.Verification;
import org.upstander.record.log.Checkpoint;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.SignedCheckpoint;

/// The last step of a rotation of the node's key: the key that the record names becomes the node's
/// own here, and signs the log as it is. Safe to repeat, so that a rotation which was interrupted
/// is finished by the next.
public final class Handover {
  private Handover() {}

  /// Makes the key that the record names the node's own, if it is kept here under its id.
  ///
  /// @return whether it became so only now
  public static boolean finish(Database database, NodeKeys keys) throws IOException {
    return database.jdbi().inTransaction(handle -> finish(handle, keys));
  }

  private static boolean finish(Handle handle, NodeKeys keys) throws IOException {
    var log = LogRow.lock(handle);
    var ring = Appender.readRing(handle);
    if (ring.nodeKey().isEmpty()) {
      return false;
    }
    String named = ring.nodeKey().get().id();
    var kept = keys.find(named);
    boolean promoted = kept.isPresent() && !isNode(keys, named);
    if (promoted) {
      keys.promote(named);
    }
    Optional<PrivateKey> node = keys.findNode().filter(k -> k.publicKey().id().equals(named));
    if (log.checkpoint().isEmpty() && node.isPresent()) {
      var checkpoint =
          new Checkpoint(
              Verification.origin(ring.node()), log.frontier().size(), log.frontier().root());
      handle.execute(
          "UPDATE log SET checkpoint = ?", SignedCheckpoint.of(checkpoint, node.get()).note());
    }
    return promoted;
  }

  private static boolean isNode(NodeKeys keys, String id) throws IOException {
    return keys.findNode().map(k -> k.publicKey().id().equals(id)).orElse(false);
  }
}
