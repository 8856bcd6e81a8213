/// Signals from lists of events: which series rose, where events cluster, as of a day.
///
/// - **In:** an [event log][org.upstander.evidence.EventLog], a day, and a
///   [detector][org.upstander.signal.catalogue.DetectionMethod].
/// - **Out:** [signals][org.upstander.signal.event.Signals]: for each covered state its own series
///   always, finer series only where they rose, and clusters that end now, with the events behind.
/// - **Promise:** what ended after the day does not exist; inside a list's coverage no event is 0,
///   outside it there is no count; the same bits on any number of threads.
/// - **Never:** says why violence rose, or counts an event in a week when only its month is known.
@NullMarked
package org.upstander.signal.event;

import org.jspecify.annotations.NullMarked;
