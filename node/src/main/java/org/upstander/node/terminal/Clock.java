package org.upstander.node.terminal;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// The only place where a command looks at the day.
public final class Clock {
  private Clock() {}

  /// Today in Greenwich.
  public static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /// The last day a published row can be about: some publish plans and projections of a year.
  public static LocalDate latestDay() {
    return today().plusYears(1);
  }
}
