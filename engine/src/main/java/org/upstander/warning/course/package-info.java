/// The course of a warning: draft, reviewed, issued, answered, closed.
///
/// - **In:** [events][org.upstander.warning.course.WarningEvent], each signed by somebody in a
///   role.
/// - **Out:** the [course][org.upstander.warning.course.Course] they make, and to whom the warning
///   goes.
/// - **Promise:** the same event twice counts once; an event out of turn is refused and says what
///   has to come first.
/// - **Never:** lets the state concerned overwrite a warning, or somebody review their own draft.
@NullMarked
package org.upstander.warning.course;

import org.jspecify.annotations.NullMarked;
