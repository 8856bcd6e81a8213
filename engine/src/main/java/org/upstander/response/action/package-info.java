/// Actions: what an office does, from plan to end.
///
/// - **In:** a planned [action][org.upstander.response.action.Action] and the
///   [steps][org.upstander.response.action.Step] on record for it.
/// - **Out:** its [course][org.upstander.response.action.Course]: where it stands, until when it is
///   due and whether it is late on a given day.
/// - **Promise:** the same steps in the same order give the same course, whatever times they carry.
/// - **Never:** takes a step that does not follow from the one before.
@NullMarked
package org.upstander.response.action;

import org.jspecify.annotations.NullMarked;
