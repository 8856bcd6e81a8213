package org.upstander.node.store.record;

import java.util.Optional;

/// An entry that has got its place in a batch.
///
/// @param replaced the id of the entry that no longer stands because of it
record Written(long index, Candidate candidate, Optional<String> replaced) {}
