/// Recurrence: the file that stays open after a crisis, until what happened cannot happen again.
///
/// - **In:** [an opening][org.upstander.recurrence.Opening] when a crisis closes,
///   [obligations][org.upstander.recurrence.Obligation] with their source, and
///   [progress][org.upstander.recurrence.Progress] with evidence.
/// - **Out:** [where each obligation stands][org.upstander.recurrence.Status] on a day, [strand by
///   strand][org.upstander.recurrence.StrandTally], and [what is
///   unmet][org.upstander.recurrence.UnmetShare] for factors 2, 3 and 6.
/// - **Promise:** every share comes with the list behind it; what nobody has reported on counts
///   neither as met nor as unmet.
/// - **Never:** makes one number of the strands, or closes a file.
@NullMarked
package org.upstander.recurrence;

import org.jspecify.annotations.NullMarked;
