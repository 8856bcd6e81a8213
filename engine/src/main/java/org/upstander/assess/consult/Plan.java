package org.upstander.assess.consult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.upstander.world.Situation;

/// Who is asked about what, and until when.
///
/// @param situation where
/// @param asOf the day whose state of things is to be judged
/// @param indicators which indicators, each to be answered by everybody, if only with "unknown"
/// @param invited the ids of the assessors, at least two
/// @param until when the rounds end at the latest
public record Plan(
    Situation situation,
    LocalDate asOf,
    Set<String> indicators,
    Set<String> invited,
    Deadlines until) {
  public Plan {
    indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
    invited = Collections.unmodifiableSet(new TreeSet<>(invited));
    if (indicators.isEmpty() || invited.size() < 2) {
      throw new IllegalArgumentException(
          "a consultation asks at least two assessors about at least one indicator");
    }
  }

  /// When the rounds end at the latest; either ends earlier once all who are asked have answered.
  ///
  /// @param first from this moment on nobody can hand in for the first round
  /// @param second from this moment on nobody can hand in for the second
  public record Deadlines(Instant first, Instant second) {
    public Deadlines {
      if (!first.isBefore(second)) {
        throw new IllegalArgumentException("the second round must end after the first");
      }
    }
  }
}
