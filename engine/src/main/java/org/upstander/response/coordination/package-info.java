/// Coordination: who else is acting, so that work is neither done twice nor undone (¶25–26, ¶48).
///
/// - **In:** [courses][org.upstander.response.action.Course] of actions of all levels, and the
///   [oppositions][org.upstander.option.Opposition] declared between options.
/// - **Out:** [overlaps][org.upstander.response.coordination.Overlap], each with both actions and
///   what to do.
/// - **Promise:** the order of the actions does not change what is found.
/// - **Never:** stops an action; offices talk to each other.
@NullMarked
package org.upstander.response.coordination;

import org.jspecify.annotations.NullMarked;
