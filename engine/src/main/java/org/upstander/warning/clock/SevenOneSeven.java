package org.upstander.warning.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The milestones of an event, from its first sign to early action. One that is not known is empty;
/// a milestone is decided by when it happened, never by when it was entered.
///
/// @param emerged when it began, as found afterwards
/// @param detected when somebody in the system knew
/// @param notified when those who must act were told
/// @param acted when all early actions had begun
public record SevenOneSeven(
    Optional<Instant> emerged,
    Optional<Instant> detected,
    Optional<Instant> notified,
    Optional<Instant> acted) {

  /// What became of a leg.
  public enum Verdict {
    /// It took no longer than the target, or ended before it had to begin.
    KEPT,
    /// It took longer.
    MISSED,
    /// It runs and has time left.
    RUNNING,
    /// It runs and the time is over.
    OVERDUE,
    /// Nobody knows when it began, so no time can be given.
    UNKNOWN
  }

  /// One of the three legs.
  ///
  /// @param limit when it has to end at the latest; empty where its beginning is unknown
  /// @param took how long it took; empty while it runs or where its beginning is unknown
  public record Leg(
      String name, Optional<Instant> limit, Optional<Duration> took, Verdict verdict) {}

  /// The three legs as they stand at `now`. A leg that has ended is the same at any `now`.
  public List<Leg> legs(Targets targets, Instant now) {
    return List.of(
        leg("detection", new Span(emerged, detected), targets.detection(), now),
        leg("notification", new Span(detected, notified), targets.notification(), now),
        leg("action", new Span(notified, acted), targets.action(), now));
  }

  private record Span(Optional<Instant> from, Optional<Instant> to) {}

  private static Leg leg(String name, Span span, Duration target, Instant now) {
    if (span.from.isEmpty()) {
      return new Leg(name, Optional.empty(), Optional.empty(), Verdict.UNKNOWN);
    }
    var from = span.from.get();
    var limit = from.plus(target);
    var took = span.to.map(to -> to.isBefore(from) ? Duration.ZERO : Duration.between(from, to));
    boolean within = !span.to.orElse(now).isAfter(limit);
    var verdict =
        took.isPresent()
            ? within ? Verdict.KEPT : Verdict.MISSED
            : within ? Verdict.RUNNING : Verdict.OVERDUE;
    return new Leg(name, Optional.of(limit), took, verdict);
  }
}
