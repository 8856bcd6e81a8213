/// Recur: the commands on what a situation owes after a crisis.
///
/// - **In:** what a person typed or wrote, and tables of treaties and of the review.
/// - **Out:** entries of the kind `recurrence`, and the file as a table.
/// - **Promise:** an obligation that nobody has reported on is shown as that, never as met or
///   unmet.
/// - **Never:** ranks states by what is on file.
@NullMarked
package org.upstander.node.cli.recur;

import org.jspecify.annotations.NullMarked;
