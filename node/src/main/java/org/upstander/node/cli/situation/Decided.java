package org.upstander.node.cli.situation;

import java.util.Optional;
import org.upstander.node.desk.Written;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.picture.Ruling;
import org.upstander.world.Situation;

/// What the rules have said of a situation, on record.
///
/// @param forecast what became of the forecast; empty where none can be made
/// @param before what was in force until now
record Decided(
    Situation situation,
    Ruling ruling,
    Written decision,
    Optional<Written> forecast,
    Before before) {

  /// @param level empty if the rules were never asked
  /// @param deviation whether two people had set it
  record Before(Optional<AlertLevel> level, boolean deviation) {}
}
