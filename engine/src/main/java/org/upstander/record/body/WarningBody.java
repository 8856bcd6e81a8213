package org.upstander.record.body;

import java.time.Instant;
import java.util.Optional;
import org.upstander.warning.course.Notice;
import org.upstander.world.Level;

/// What happens to a warning, apart from its answers. A warning is known by the id of the entry
/// that first drafted it.
public sealed interface WarningBody {
  /// @param warning the warning of which this is another version; empty for its first draft
  record Drafted(Optional<String> warning, Notice notice) implements WarningBody {}

  /// @param remarks must not be empty where the reviewer does not agree
  record Reviewed(String warning, boolean agreed, String remarks) implements WarningBody {}

  record Issued(String warning) implements WarningBody {}

  /// The state concerned has its say.
  record Replied(String warning, String reply) implements WarningBody {
    public Replied {
      Said.need("the reply", reply);
    }
  }

  /// Written by the node when a time limit has passed.
  ///
  /// @param level to which it goes
  /// @param due when the answer was due
  record Escalated(String warning, Level level, Instant due) implements WarningBody {}

  /// @param allClear the id of the warning that gives the all-clear, if the danger is over
  record Closed(String warning, String reason, Optional<String> allClear) implements WarningBody {}
}
