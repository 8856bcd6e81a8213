package org.upstander.world;

import java.time.LocalDate;
import java.util.Optional;

/// A period during which a state counts as a member of the system of states.
///
/// @param from its first day; 1816-01-01 for one that existed when the list begins
/// @param to its last day; empty if it has not ended
public record Tenure(LocalDate from, Optional<LocalDate> to) {
  public Tenure {
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + "/" + to.get());
    }
  }

  /// Reads the ISO 8601 interval `from/to`; nothing after the stroke means that it has not ended.
  static Tenure parse(String interval) {
    int stroke = interval.indexOf('/');
    return new Tenure(
        Table.day(interval.substring(0, stroke)).orElseThrow(),
        Table.day(interval.substring(stroke + 1)));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }
}
