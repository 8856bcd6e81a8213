package org.upstander.signal;

import java.time.LocalDate;
import java.time.Month;

/// When the counts of a series were taken: the meaning of its indexes, which start from 0.
public sealed interface Timeline {
  /// How many steps make a year, leap days and the 53rd week left out.
  int perYear();

  /// The index that lies `years` years before `index`; may be negative, before the series.
  int before(int index, int years);

  /// The time of an index in whole units that pass evenly: steps, but days for months, which differ
  /// in length.
  int time(int index);

  /// How many units of [#time] a step has; for months that of the first one.
  default int unitsOfStep() {
    return time(1) - time(0);
  }

  /// Counts that are dated.
  ///
  /// @param first the day of index 0: any day of its week or month
  record Dated(LocalDate first, Step step) implements Timeline {
    @Override
    public int perYear() {
      return step.perYear();
    }

    /// The day of an index.
    public LocalDate day(int index) {
      return step.after(first, index);
    }

    @Override
    public int time(int index) {
      return step == Step.MONTH ? (int) (day(index).toEpochDay() - first.toEpochDay()) : index;
    }

    /// The same date in an earlier year, moved to the nearest day that is the same day of the week;
    /// monthly counts keep their month.
    @Override
    public int before(int index, int years) {
      if (step == Step.MONTH) {
        return index - 12 * years;
      }
      LocalDate day = day(index);
      LocalDate then = sameDate(day, years);
      int ahead = Math.floorMod(day.getDayOfWeek().getValue() - then.getDayOfWeek().getValue(), 7);
      then = then.plusDays(ahead > 3 ? ahead - 7 : ahead);
      return (int) step.between(first, then);
    }

    /// The 29th of February of a common year is taken to be the 1st of March.
    private static LocalDate sameDate(LocalDate day, int years) {
      LocalDate then = day.minusYears(years);
      boolean leapDay = day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
      return leapDay && then.getDayOfMonth() == 28 ? then.plusDays(1) : then;
    }
  }

  /// Counts that are numbered only.
  ///
  /// @param perYear how many of them make a year, at least 1
  record Indexed(int perYear) implements Timeline {
    public Indexed {
      if (perYear < 1) {
        throw new IllegalArgumentException("a year has at least 1 step, was " + perYear);
      }
    }

    @Override
    public int time(int index) {
      return index;
    }

    @Override
    public int before(int index, int years) {
      return index - perYear * years;
    }
  }
}
