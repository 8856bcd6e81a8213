package org.upstander.warning.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Phase;
import org.upstander.world.Situation;

/// What the rule table says of one picture, with its reasons.
///
/// @param version of the table
/// @param outcome phase and level
/// @param reasons the rules behind it
/// @param moves the single changes that would move the level
/// @param confidence how far the inputs were there
/// @param missing the inputs that were not known, each with the reason
public record Decision(
    Situation situation,
    LocalDate asOf,
    String version,
    Outcome outcome,
    Reasons reasons,
    Moves moves,
    Confidence confidence,
    List<Gap> missing) {

  public Decision {
    missing = List.copyOf(missing);
  }

  public AlertLevel level() {
    return outcome.level;
  }

  public Phase phase() {
    return outcome.phase;
  }

  /// @param level what the known inputs alone call for; also the level in the best case of what is
  ///   missing, for a rule needs known inputs to fire
  /// @param worst the level if every missing input were as high as it can be
  /// @param phases all phases that hold for some value of what is missing
  public record Outcome(Phase phase, AlertLevel level, AlertLevel worst, List<Phase> phases) {
    public Outcome {
      phases = List.copyOf(phases);
    }
  }

  /// @param fired rules whose conditions all hold
  /// @param open rules that can neither fire nor be ruled out, for want of inputs
  /// @param near rules for a higher level that lack a few steps
  public record Reasons(List<Rule> fired, List<Open> open, List<Near> near) {
    public Reasons {
      fired = List.copyOf(fired);
      open = List.copyOf(open);
      near = List.copyOf(near);
    }
  }

  /// A rule that stays open, with the measures that would settle it.
  public record Open(Rule rule, List<String> wanting) {
    public Open {
      wanting = List.copyOf(wanting);
    }
  }

  /// A rule that nearly fired, with what it lacks.
  public record Near(Rule rule, List<Lack> lacking) {
    public Near {
      lacking = List.copyOf(lacking);
    }
  }

  /// @param now the value, or the lower of its bounds
  /// @param steps how many of the measure's steps are lacking
  public record Lack(Condition condition, double now, long steps) {}

  /// @param up the smallest change of one measure that leads to a higher level; empty if it takes
  ///   more than one measure
  /// @param down the smallest that leads to a lower one
  public record Moves(Optional<Change> up, Optional<Change> down) {}

  /// @param now the value, or the lower of its bounds
  /// @param needed the value to be reached, or to be fallen below
  /// @param steps how many of the measure's steps that is
  /// @param level where it leads
  public record Change(String measure, double now, double needed, long steps, AlertLevel level) {}

  /// An input that was not known.
  public record Gap(String measure, String reason) {}
}
