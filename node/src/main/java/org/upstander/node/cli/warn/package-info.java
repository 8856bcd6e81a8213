/// Warn: commands for warnings, from the draft to the close, and what is due by now.
///
/// - **In:** arguments, and files of YAML for what is longer than a line.
/// - **Out:** entries on record and one line about each; tables and JSON of what stands.
/// - **Promise:** says what comes next; what is out of turn or not one's office leaves nothing
///   behind.
/// - **Never:** checks a rule itself: the desk does.
@NullMarked
package org.upstander.node.cli.warn;

import org.jspecify.annotations.NullMarked;
