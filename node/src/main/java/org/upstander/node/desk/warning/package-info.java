/// Warning: drafts of warnings from what is on record, and escalations whose time has come.
///
/// - **In:** the [file][org.upstander.record.file.SituationFile] of a situation, what a person
///   [says in place of it][NoticeForm], and the clock of the [desk][org.upstander.node.desk.Desk].
/// - **Out:** a [notice][org.upstander.warning.course.Notice] to be recorded, and escalations that
///   are.
/// - **Promise:** an escalation is written once, however often and by however many it is asked for.
/// - **Never:** fills in a number that is not on record.
@NullMarked
package org.upstander.node.desk.warning;

import org.jspecify.annotations.NullMarked;
