package org.upstander.recurrence.treaty;

import java.time.LocalDate;
import org.upstander.source.TreatyStatus;

/// A treaty status, and the day of the table it stands in.
///
/// @param status what the table says
/// @param of the day the table gives the state of things for
public record TreatyFigure(TreatyStatus status, LocalDate of) {}
