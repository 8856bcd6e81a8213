package org.upstander.source;

/// What one accepted row of a publisher's file says, in the words of this project.
public sealed interface Row
    permits Event, Figures, OnsetRow, TreatyStatus, Recommendation, CalendarEntry {}
