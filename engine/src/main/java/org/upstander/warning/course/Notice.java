package org.upstander.warning.course;

import java.util.List;
import java.util.Optional;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Confidence;
import org.upstander.world.Phase;
import org.upstander.world.Situation;

/// What a warning says.
///
/// @param kind whether it is the first, an update or the all-clear
/// @param first the id of the first warning, for an update and the all-clear
/// @param subject which situation, and who is at risk
/// @param standing phase, level and confidence
/// @param stated the probability and horizon
/// @param grounds why
/// @param options ids of options recommended, the best first
public record Notice(
    Kind kind,
    Optional<String> first,
    Subject subject,
    Standing standing,
    Stated stated,
    Grounds grounds,
    List<String> options) {

  public Notice {
    options = List.copyOf(options);
    if ((kind == Kind.FIRST) == first.isPresent()) {
      throw new IllegalArgumentException(
          kind == Kind.FIRST
              ? "a first warning refers to no other: make it an update"
              : "an update or all-clear must name the first warning");
    }
    if (kind != Kind.ALL_CLEAR && standing.level == AlertLevel.BASELINE) {
      throw new IllegalArgumentException("there is no warning at BASELINE: use an all-clear");
    }
  }

  /// How a warning stands to others of the same situation.
  public enum Kind {
    FIRST,
    UPDATE,
    ALL_CLEAR
  }

  /// @param groups references to groups at risk, never to persons
  public record Subject(Situation situation, List<String> groups) {
    public Subject {
      groups = List.copyOf(groups);
    }
  }

  /// @param decision the entry of the decision or deviation it rests on
  public record Standing(Phase phase, AlertLevel level, Confidence confidence, String decision) {}

  /// @param drivers what raises the risk, strongest first
  /// @param signals what has changed of late
  public record Grounds(List<String> drivers, List<String> signals) {
    public Grounds {
      drivers = List.copyOf(drivers);
      signals = List.copyOf(signals);
    }
  }
}
