/// Desk: where people's work is checked against what stands, signed, and put on record.
///
/// - **In:** [drafts][Draft] of entries by [authors][Author] whose keys are here.
/// - **Out:** [what was written][Written], and the file of each situation as it stands.
/// - **Promise:** what does not follow, or comes from somebody not appointed to it, is refused
///   before it is written; the same thing handed in twice stands once; nothing is lost on the way.
/// - **Never:** decides what may follow: that is `record.file` in the engine.
@NullMarked
package org.upstander.node.desk;

import org.jspecify.annotations.NullMarked;
