package org.upstander.group;

import java.time.LocalDate;

/// The days on which a description holds. It always ends: a group's situation changes, so somebody
/// has to look again.
///
/// @param from the first day
/// @param until the last day; at most two years after the first
public record Validity(LocalDate from, LocalDate until) {
  private static final int LONGEST_YEARS = 2;

  public Validity {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "ends on %s before it begins on %s".formatted(until, from));
    }
    if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
      throw new IllegalArgumentException(
          "from %s to %s is more than two years: describe the group again before then"
              .formatted(from, until));
    }
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
