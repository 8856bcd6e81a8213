/// Codec: Java records as JSON and back.
///
/// - **In:** records whose components are values of declared kinds.
/// - **Out:** [JSON values][org.upstander.record.json.JsonValue], and the same records again.
/// - **Promise:** strict both ways; a complaint names the JSON path, and what was expected.
/// - **Never:** fills in what is missing.
@NullMarked
package org.upstander.record.codec;

import org.jspecify.annotations.NullMarked;
