package org.upstander.warning.rule;

import java.time.LocalDate;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Situation;

/// People set another level than the rule table's. It takes two of them and a reason, and stays
/// beside what the table said; deviations are what a proof of equal treatment counts.
///
/// @param ruled what the table of `version` said for `asOf`
/// @param people who sets it, and who stands by it
public record Deviation(
    Situation situation,
    LocalDate asOf,
    Ruled ruled,
    AlertLevel chosen,
    String reason,
    Two people) {

  public Deviation {
    if (chosen == ruled.level) {
      throw new IllegalArgumentException(
          "the rule table says %s too: there is nothing to deviate from".formatted(chosen));
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a deviation needs a reason: say why the rules miss it");
    }
  }

  /// A deviation from a decision.
  public static Deviation from(Decision decision, AlertLevel chosen, String reason, Two people) {
    var ruled = new Ruled(decision.version(), decision.level());
    return new Deviation(decision.situation(), decision.asOf(), ruled, chosen, reason, people);
  }

  /// What the table said.
  public record Ruled(String version, AlertLevel level) {}

  /// @param author the id of the key of the one who sets it
  /// @param second the id of another's key
  public record Two(String author, String second) {
    public Two {
      if (author.isBlank() || second.isBlank() || author.equals(second)) {
        throw new IllegalArgumentException(
            "a deviation needs a second person: ask a colleague to sign it as well");
      }
    }
  }
}
