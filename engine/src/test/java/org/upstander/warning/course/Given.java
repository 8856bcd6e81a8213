package org.upstander.warning.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Confidence;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// Events of one warning, `w1`, issued at noon on 2 March 2026.
public final class Given {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Given() {}

  public static Act act(String entry, String author, Role role) {
    return new Act(entry, "w1", author, role, NOON);
  }

  public static Notice notice(AlertLevel level) {
    return new Notice(
        Notice.Kind.FIRST,
        Optional.empty(),
        new Notice.Subject(new Situation(625, "darfur"), List.of("group-4")),
        new Notice.Standing(Phase.EMERGING, level, Confidence.of(0.6), "decision-9"),
        new Stated("1,000 or more deaths", new Probability(0.4), LocalDate.parse("2027-02-28")),
        new Notice.Grounds(List.of("battle deaths"), List.of("displacement")),
        List.of("option-12"));
  }

  public static WarningEvent drafted(AlertLevel level) {
    return new WarningEvent.Drafted(act("e1", "key-a", Role.ANALYST), notice(level));
  }

  public static WarningEvent reviewed() {
    return new WarningEvent.Reviewed(act("e2", "key-b", Role.REVIEWER), true, "");
  }

  public static WarningEvent issuedEvent() {
    return new WarningEvent.Issued(act("e3", "key-c", Role.ISSUER));
  }

  public static WarningEvent answered(Level level, Instant at) {
    var act = new Act("answer-" + level, "w1", "key-d", Role.ADDRESSEE, at);
    return new WarningEvent.Answered(act, level, "answer-5");
  }

  /// A warning that has been issued.
  public static Course issued(AlertLevel level) {
    return Course.of("w1", List.of(drafted(level), reviewed(), issuedEvent()));
  }
}
