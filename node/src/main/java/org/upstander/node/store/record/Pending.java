package org.upstander.node.store.record;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.upstander.record.Entry;
import org.upstander.record.SignedEntry;
import org.upstander.record.sign.PublicKey;

/// An entry on its way into the log.
///
/// @param seen what its writer had read, where the entry rests on that
/// @param checked the key with which its signature has been checked already, if the key was known
/// @param done its place, once it is durable
record Pending(
    SignedEntry signed,
    Entry entry,
    Optional<Seen> seen,
    Optional<PublicKey> checked,
    CompletableFuture<Long> done) {
  String id() {
    return entry.header().id();
  }

  /// Whether the signature is the signer's.
  boolean signedBy(PublicKey signer) {
    return checked.equals(Optional.of(signer))
        || signer.verifies(signed.bytes(), signed.signature());
  }
}
