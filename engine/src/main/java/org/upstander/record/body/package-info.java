/// Bodies: what entries of each kind say, in the words of the packages upstream.
///
/// - **In:** what people decide, in the types of `assess`, `warning`, `response` and `recurrence`.
/// - **Out:** records that can be written as JSON, one sealed interface or record a kind.
/// - **Promise:** nothing that the header says is said again: author, time and day stand there
///   alone.
/// - **Never:** decides whether a body may follow on others; that is
///   [file][org.upstander.record.file.SituationFile].
@NullMarked
package org.upstander.record.body;

import org.jspecify.annotations.NullMarked;
