/// File: everything that stands on record for one situation, put together.
///
/// - **In:** the [entries][org.upstander.record.Entry] of a situation in the order of the log, and
///   who holds which [duty][Members].
/// - **Out:** its [file][SituationFile]: levels, consultations, groups, warnings with answers and
///   actions, what is owed afterwards.
/// - **Promise:** the same entries give the same file; what does not follow from what stands is
///   refused before it is written, with what to do instead.
/// - **Never:** changes or hides an entry: one that does not fit is [listed][Misfit].
@NullMarked
package org.upstander.record.file;

import org.jspecify.annotations.NullMarked;
