/// Treaties: to which of those that bear on atrocity crimes a state has acceded, and to which not
/// (¶49).
///
/// - **In:** [tables][org.upstander.recurrence.treaty.TreatyTable] of [treaty
///   statuses][org.upstander.source.TreatyStatus] as read, with the day each is of.
/// - **Out:** [accessions][org.upstander.recurrence.treaty.Accession] to every
///   [instrument][org.upstander.recurrence.treaty.Instrument] on the list, and obligations.
/// - **Promise:** every state is asked about the same instruments; each figure has its age.
/// - **Never:** takes a state that is missing from a table for one that has not acceded, unless the
///   table lists all participants.
@NullMarked
package org.upstander.recurrence.treaty;

import org.jspecify.annotations.NullMarked;
