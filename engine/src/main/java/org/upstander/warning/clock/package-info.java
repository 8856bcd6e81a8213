/// Clocks: how much time has gone, and what is due.
///
/// - **In:** the [course][org.upstander.warning.course.Course] of a warning or the milestones of an
///   event, settings, and the instant to judge by.
/// - **Out:** [due times][org.upstander.warning.clock.AnswerClock], escalations by rule, and the
///   [7-1-7 legs][org.upstander.warning.clock.SevenOneSeven].
/// - **Promise:** due times follow from what happened, not from when somebody looked; a clock that
///   jumps changes nothing that is decided.
/// - **Never:** reads a clock.
@NullMarked
package org.upstander.warning.clock;

import org.jspecify.annotations.NullMarked;
