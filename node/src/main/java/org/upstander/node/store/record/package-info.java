/// The record on disk: PostgreSQL, inside by default, any server by its URL.
///
/// - **In:** signed entries.
/// - **Out:** their places in the log, the current state, proofs, backups.
/// - **Promise:** what was acknowledged survives; the same entry twice changes nothing.
/// - **Never:** changes or deletes an entry.
@NullMarked
package org.upstander.node.store.record;

import org.jspecify.annotations.NullMarked;
