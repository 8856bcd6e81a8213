/// JSON as the record writes it: one text for one value.
///
/// - **In:** bytes from anywhere.
/// - **Out:** [values][JsonValue] and their canonical text (RFC 8785).
/// - **Promise:** equal values give equal bytes; what has two readings is refused with its place.
/// - **Never:** guesses, repairs or drops a member.
@NullMarked
package org.upstander.record.json;

import org.jspecify.annotations.NullMarked;
