package org.upstander.warning.course;

import java.time.Instant;
import java.util.Optional;
import org.upstander.world.Level;

/// Something that happens to a warning. The events of a warning, in order, are all there is to it.
public sealed interface WarningEvent {
  /// Who did it, and when.
  Act act();

  /// A draft, or another version of one that has not been agreed to.
  record Drafted(Act act, Notice notice) implements WarningEvent {}

  /// A second pair of eyes.
  ///
  /// @param agreed if not, the warning is a draft again
  /// @param remarks must not be empty where the reviewer does not agree
  record Reviewed(Act act, boolean agreed, String remarks) implements WarningEvent {}

  /// Sent to its addressees.
  record Issued(Act act) implements WarningEvent {}

  /// An addressee answered.
  ///
  /// @param level at which the addressee stands
  /// @param answer the entry with the answer
  record Answered(Act act, Level level, String answer) implements WarningEvent {}

  /// The state concerned has its say, which stands beside the warning.
  ///
  /// @param reply the entry with the reply
  record Replied(Act act, String reply) implements WarningEvent {}

  /// The highest level addressed did not answer in time, so the warning goes further up.
  ///
  /// @param level to which
  /// @param due when it was due, which does not move whenever it is noticed
  record Escalated(Act act, Level level, Instant due) implements WarningEvent {}

  /// Nothing more is expected.
  ///
  /// @param allClear the id of the all-clear, if the danger is over
  record Closed(Act act, String reason, Optional<String> allClear) implements WarningEvent {}
}
