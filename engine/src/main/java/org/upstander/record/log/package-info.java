/// Log: the Merkle tree over entries, its proofs and its signed checkpoints (RFC 9162 hashing).
///
/// - **In:** leaf data in log order.
/// - **Out:** roots, inclusion and consistency proofs, checkpoints.
/// - **Promise:** a root of n leaves depends on every byte and on the order of all n.
/// - **Never:** knows what a leaf says.
@NullMarked
package org.upstander.record.log;

import org.jspecify.annotations.NullMarked;
