/// Situation: the file of a situation from its opening, as people see it and add to it.
///
/// - **In:** what a person typed, and the [desk][org.upstander.node.desk.Desk].
/// - **Out:** entries on record, and the file as pages and lists of text.
/// - **Promise:** a level is never shown without its reasons and what is not known; what a reader
///   may not see is not shown.
/// - **Never:** decides by itself: levels come from the rule table, and deviations from two people.
@NullMarked
package org.upstander.node.cli.situation;

import org.jspecify.annotations.NullMarked;
