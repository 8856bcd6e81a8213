package org.upstander.node.desk;

import java.io.IOException;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.node.store.record.Database;
import org.upstander.node.store.record.ExerciseRecord;
import org.upstander.node.store.record.NodeKeys;
import org.upstander.node.store.record.Overtaken;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.store.record.Seen;
import org.upstander.record.Kinds;
import org.upstander.record.SignedEntry;
import org.upstander.record.sign.KeyEvent;
import org.upstander.record.sign.PrivateKey;

/// How a record begins, with the node's own key, and whose it is.
record FirstEntry(RecordStore store, PrivateKey nodeKey, boolean exercise) {
  /// The node's key. A new one is made for a new record only: for another's it would be of no use.
  static PrivateKey nodeKey(NodeKeys keys, Database database) throws IOException {
    var key = keys.findNode();
    if (key.isPresent()) {
      return key.get();
    }
    try (var record = new RecordStore(database, Optional.empty())) {
      if (record.size() > 0) {
        throw foreign(record);
      }
    }
    return keys.node();
  }

  /// Begins a record that is empty; refuses one that is another's.
  void begin(Author node, Heading heading) {
    if (store.size() == 0) {
      var created =
          new KeyEvent.Created(node.owner(), KeyEvent.Role.NODE, nodeKey.publicKey().base64());
      var entry = heading.entry(node, Draft.ofNode(Kinds.KEY, created), node.owner());
      try {
        store.append(SignedEntry.of(entry, nodeKey), new Seen(Optional.empty(), -1));
      } catch (Overtaken e) {
        // Another process began the same log at the same moment.
        requireOurs();
      }
    }
    requireOurs();
    requireKind();
  }

  private void requireOurs() {
    if (!store.keys().nodeKey().equals(Optional.of(nodeKey.publicKey()))) {
      throw foreign(store);
    }
  }

  /// An exercise and work that is real never share a record, whatever server it is on.
  private void requireKind() {
    var first = store.list(Optional.empty()).getFirst().entry().entry();
    if (ExerciseRecord.begunBy(first) != exercise) {
      throw Mistake.input(
          exercise
              ? "this is the record of a real node, and the data folder is that of an exercise:"
                  + " nothing made up is written into it. Leave --database out."
              : "this is the record of an exercise, in which everything is made up, and the data"
                  + " folder is a real one. Set UPSTANDER_HOME to the folder of the exercise.");
    }
  }

  private static Mistake foreign(RecordStore store) {
    return Mistake.input(
        "this record belongs to a node whose key is not here, or was rotated elsewhere: put the key of"
            + " node %s into keys/node.pem of the data folder.".formatted(store.keys().node()));
  }
}
