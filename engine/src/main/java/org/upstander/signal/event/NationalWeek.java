package org.upstander.signal.event;

import java.time.LocalDate;

/// What the series of a whole state told at the end of a week.
///
/// @param asOf the last day of the week, a Sunday
/// @param state the Gleditsch–Ward code
/// @param events the week's events: observed, expected and bound
/// @param deaths the week's deaths
/// @param raised whether weekly events or deaths, or those of the latest whole month, rose, with
///   false discoveries under control over all states
public record NationalWeek(
    LocalDate asOf, int state, Reading events, Reading deaths, boolean raised) {
  /// A finding in short; NaN where there is no number.
  public record Reading(double observed, double expected, double bound) {}
}
