package org.upstander.node.store.record;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// An entry on its way into the log.
///
/// @param seen what its writer had read, where the entry rests on that
/// @param done its place, once it is durable
record Pending(Candidate candidate, Optional<Seen> seen, CompletableFuture<Long> done) {
  String id() {
    return candidate.id();
  }
}
