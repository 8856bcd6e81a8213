/// Response: who answered a warning, what was promised and done, and what was observed afterwards.
///
/// - **In:** answers, commitments and feedback, each with the id of the warning it belongs to.
/// - **Out:** [the answers][org.upstander.response.Answers] an office has given, the last one
///   standing; courses of [actions][org.upstander.response.action.Course],
///   [effects][org.upstander.response.effect.Effect],
///   [reviews][org.upstander.response.review.Review] and
///   [overlaps][org.upstander.response.coordination.Overlap].
/// - **Promise:** what was decided follows the order in which things were put on record, not
///   anybody's clock; what is handed in twice counts once.
/// - **Never:** says that an action caused what was observed after it, or names a person.
@NullMarked
package org.upstander.response;

import org.jspecify.annotations.NullMarked;
