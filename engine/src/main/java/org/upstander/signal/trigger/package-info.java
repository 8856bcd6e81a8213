/// Trigger: dated events that may trigger violence, and when they come.
///
/// - **In:** [entries][org.upstander.source.CalendarEntry] of calendars, with their origin.
/// - **Out:** a [calendar][org.upstander.signal.trigger.TriggerCalendar] that answers what
///   [occurs][org.upstander.signal.trigger.Occurrence] between two days, for a state or for all.
/// - **Promise:** an event that stands in several files is told once; the answer as known on a day
///   uses only files that were there on it.
/// - **Never:** changes a forecast. How much a date raises a risk is not known, so it is shown
///   beside the risk.
@NullMarked
package org.upstander.signal.trigger;

import org.jspecify.annotations.NullMarked;
