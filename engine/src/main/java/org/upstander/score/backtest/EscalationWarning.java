package org.upstander.score.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What signals told before a known escalation under one rule.
///
/// @param escalation what began
/// @param covered whether the 26 weeks before it and the week of the day were replayed, which they
///   are only where lists cover them
/// @param firstBefore the earliest week with the signal up of the 26 that ended before the day;
///   empty if there is none
/// @param weeksBefore how many of those 26 weeks had the signal up
/// @param standing whether it was up in the last of them
/// @param firstAfter the first week with the signal up that ended on the day or later; empty if
///   there is none within half a year
public record EscalationWarning(
    KnownEscalation escalation,
    boolean covered,
    Optional<LocalDate> firstBefore,
    int weeksBefore,
    boolean standing,
    Optional<LocalDate> firstAfter) {
  private static final int HALF_YEAR = 26;

  static EscalationWarning of(
      KnownEscalation escalation, List<SignalReplay.Week> weeks, SignalRule rule) {
    LocalDate day = escalation.day();
    var before =
        weeks.stream()
            .filter(w -> w.asOf().isBefore(day))
            .filter(w -> !w.asOf().isBefore(day.minusWeeks(HALF_YEAR)))
            .toList();
    var after =
        weeks.stream()
            .filter(w -> !w.asOf().isBefore(day))
            .filter(w -> w.asOf().isBefore(day.plusWeeks(HALF_YEAR)))
            .toList();
    var up = before.stream().filter(rule::up).toList();
    return new EscalationWarning(
        escalation,
        before.size() >= HALF_YEAR && !after.isEmpty(),
        up.stream().map(SignalReplay.Week::asOf).findFirst(),
        up.size(),
        !before.isEmpty() && rule.up(before.getLast()),
        after.stream().filter(rule::up).map(SignalReplay.Week::asOf).findFirst());
  }
}
