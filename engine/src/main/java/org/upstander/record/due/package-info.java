/// Due: what somebody owes by now in a situation, and who was asked.
///
/// - **In:** the [file][org.upstander.record.file.SituationFile] of a situation and the instant to
///   judge by.
/// - **Out:** [what is due][org.upstander.record.due.Due]: answers, escalations, legs of 7-1-7,
///   promises, actions, judgements to renew; [who was asked][org.upstander.record.due.Asked] by a
///   warning and what they said.
/// - **Promise:** due times follow from what happened, not from when somebody looked.
/// - **Never:** writes anything; an escalation that is due still has to be written.
@NullMarked
package org.upstander.record.due;

import org.jspecify.annotations.NullMarked;
