/// Record: what people decided and what was forecast, each as a signed entry of one append-only
/// log.
///
/// - **In:** bodies of the [closed set of kinds][Kinds] from the packages upstream, with a
///   [Header].
/// - **Out:** [signed entries][SignedEntry], the [current state][Ledger] as a fold over them, and a
///   [verdict][Verdict] on any log of them.
/// - **Promise:** nothing is edited; a changed byte, a missing entry or a key that was not valid at
///   its place is found, and the first entry that does not hold is named.
/// - **Never:** stores anything, reads a clock, or decides what a body means.
@NullMarked
package org.upstander.record;

import org.jspecify.annotations.NullMarked;
