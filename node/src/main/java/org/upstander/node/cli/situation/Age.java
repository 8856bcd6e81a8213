package org.upstander.node.cli.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Says so where a decision rests on figures that are old.
final class Age {
  /// Figures of a month come out within the next two.
  private static final long USUAL = 3;

  private Age() {}

  /// @param asOf the day on whose knowledge it rests
  static Optional<String> told(LocalDate asOf, LocalDate today) {
    long months = ChronoUnit.MONTHS.between(asOf, today);
    return months < USUAL
        ? Optional.empty()
        : Optional.of(
            "Mind the age: it rests on what was known %d months before. Newer figures: --data"
                .formatted(months));
  }
}
