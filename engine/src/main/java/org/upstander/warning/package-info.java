/// Warning: from numbers and judgements to a level, and from a level to an answer.
///
/// - **In:** [pictures][org.upstander.warning.rule.Picture] of a situation as of a day, and what
///   people do with a warning.
/// - **Out:** [decisions][org.upstander.warning.rule.Decision] with their reasons, and
///   [warnings][org.upstander.warning.course.Course] from draft to close, with what is due.
/// - **Promise:** one table of rules for every state; more of any risk never lowers a level.
/// - **Never:** reads a clock, names a person, or lets a missing figure pass for a low one.
@NullMarked
package org.upstander.warning;

import org.jspecify.annotations.NullMarked;
