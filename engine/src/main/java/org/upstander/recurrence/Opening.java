package org.upstander.recurrence;

import java.time.LocalDate;
import org.upstander.world.Situation;

/// A crisis has closed, and its file opens.
///
/// @param situation where
/// @param closed the id of what closed the crisis on record
/// @param day the day of closing
public record Opening(Situation situation, String closed, LocalDate day) {
  public Opening {
    if (closed.isBlank()) {
      throw new IllegalArgumentException("a file opens with the id of what closed the crisis");
    }
  }
}
