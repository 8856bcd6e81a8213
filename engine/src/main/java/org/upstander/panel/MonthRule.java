package org.upstander.panel;

/// In which month an event of several days is counted.
public enum MonthRule {
  /// All of it in the month it ends in, as the ViEWS data do.
  ENDS,
  /// Its deaths in proportion to the days in each month; the event itself in the month it ends in.
  /// The shares are whole numbers and add up to the deaths: each month gets its share rounded down,
  /// and what is left goes to the months with the largest remainders, the earlier first.
  PROPORTIONAL
}
