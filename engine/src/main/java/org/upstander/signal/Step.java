package org.upstander.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How far apart two neighbouring counts of a dated series are.
public enum Step {
  DAY(ChronoUnit.DAYS, 365),
  WEEK(ChronoUnit.WEEKS, 52),
  MONTH(ChronoUnit.MONTHS, 12);

  private final ChronoUnit unit;
  private final int perYear;

  Step(ChronoUnit unit, int perYear) {
    this.unit = unit;
    this.perYear = perYear;
  }

  /// How many whole steps make a year, leap days and the 53rd week left out.
  public int perYear() {
    return perYear;
  }

  LocalDate after(LocalDate first, int steps) {
    return first.plus(steps, unit);
  }

  long between(LocalDate first, LocalDate day) {
    return unit.between(first, day);
  }
}
