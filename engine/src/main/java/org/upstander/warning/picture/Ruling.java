package org.upstander.warning.picture;

import java.util.Optional;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.world.Phase;

/// A picture and what the rule table says of it.
public record Ruling(Picture picture, Decision decision) {

  /// Whether the level says something: a rule fired, or deaths are recorded. Where neither is so,
  /// the table's BASELINE is for want of figures and not for calm, and is not to be shown as one.
  public boolean grounded() {
    return !decision.reasons().fired().isEmpty()
        || switch (picture.get("deaths")) {
          case Input.Known _, Input.Between _ -> true;
          case Input.Missing _, Input.NotAsked _ -> false;
        };
  }

  /// The level to be shown; empty where it says nothing.
  public Optional<AlertLevel> level() {
    return grounded() ? Optional.of(decision.level()) : Optional.empty();
  }

  /// The phase to be shown; empty where it says nothing.
  public Optional<Phase> phase() {
    return grounded() ? Optional.of(decision.phase()) : Optional.empty();
  }
}
