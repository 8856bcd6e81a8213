package org.upstander.response.effect;

import java.time.LocalDate;

/// What was observed.
///
/// @param span what was counted, where and when
/// @param observed the count, not negative
/// @param source who counted, with the release or document
/// @param known the day on which the source said so; later releases may say otherwise
public record Outcome(Span span, double observed, String source, LocalDate known) {
  public Outcome {
    if (!(observed >= 0) || Double.isInfinite(observed)) {
      throw new IllegalArgumentException("a count is not negative, was " + observed);
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("an outcome names its source");
    }
    if (!known.isAfter(span.last())) {
      throw new IllegalArgumentException(
          "known on %s, but the time counted ends on %s: wait until it is over"
              .formatted(known, span.last()));
    }
  }
}
