package org.upstander.signal.trigger;

import org.upstander.evidence.Origin;
import org.upstander.source.CalendarEntry;

/// A dated event that may trigger violence, and where it is written.
///
/// @param entry what happens, where and when
/// @param origin the file and line it was read from, and the day it could first be known
public record Trigger(CalendarEntry entry, Origin origin) {}
