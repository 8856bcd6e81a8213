package org.upstander.response.effect;

import java.time.LocalDate;
import org.upstander.response.Place;

/// What is counted, where and when: the same for a forecast and for what was observed, or the two
/// cannot be compared.
///
/// @param measure what is counted, such as `deaths in state-based violence`
/// @param place where
/// @param first the first day
/// @param last the last day, not before the first
public record Span(String measure, Place place, LocalDate first, LocalDate last) {
  public Span {
    if (measure.isBlank()) {
      throw new IllegalArgumentException("say what is counted");
    }
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("%s lies before %s".formatted(last, first));
    }
  }

  @Override
  public String toString() {
    return "%s in %s from %s to %s".formatted(measure, place, first, last);
  }
}
