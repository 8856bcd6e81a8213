package org.upstander.signal.trigger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.upstander.source.CalendarEntry;

/// One time that a trigger occurs.
///
/// @param trigger what occurs
/// @param first its first day this time
/// @param last its last day this time; the same as `first` for one day
public record Occurrence(Trigger trigger, LocalDate first, LocalDate last) {
  public Occurrence {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("it ends on " + last + ", before " + first);
    }
  }

  public CalendarEntry entry() {
    return trigger.entry();
  }

  /// Days from `day` until it begins; 0 if it begins on that day or is under way.
  public long daysLeft(LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(day, first));
  }
}
