package org.upstander.record.file;

import java.util.Optional;
import org.upstander.record.body.WarningBody;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.course.Act;
import org.upstander.warning.course.Role;
import org.upstander.warning.course.WarningEvent;

/// Bodies about warnings as the events that the rules of `warning` know.
final class WarningSteps {
  private WarningSteps() {}

  /// The warning that a body is about; empty for a first draft.
  static Optional<String> warning(WarningBody body) {
    return switch (body) {
      case WarningBody.Drafted(var warning, _) -> warning;
      case WarningBody.Reviewed(var warning, _, _) -> Optional.of(warning);
      case WarningBody.Issued(var warning) -> Optional.of(warning);
      case WarningBody.Replied(var warning, _) -> Optional.of(warning);
      case WarningBody.Escalated(var warning, _, _) -> Optional.of(warning);
      case WarningBody.Closed(var warning, _, _) -> Optional.of(warning);
    };
  }

  static WarningEvent event(Line line, String id, WarningBody body) {
    return switch (body) {
      case WarningBody.Drafted(_, var notice) ->
          new WarningEvent.Drafted(act(line, id, Role.ANALYST), notice);
      case WarningBody.Reviewed(_, var agreed, var remarks) ->
          new WarningEvent.Reviewed(act(line, id, Role.REVIEWER), agreed, remarks);
      case WarningBody.Issued _ -> new WarningEvent.Issued(act(line, id, Role.ISSUER));
      case WarningBody.Replied _ ->
          new WarningEvent.Replied(act(line, id, Role.STATE_CONCERNED), line.id());
      case WarningBody.Escalated(_, var level, var due) ->
          new WarningEvent.Escalated(
              new Act(line.id(), id, AnswerClock.AUTHOR, Role.RULE, line.at()), level, due);
      case WarningBody.Closed(_, var reason, var allClear) ->
          new WarningEvent.Closed(act(line, id, Role.ISSUER), reason, allClear);
    };
  }

  static Act act(Line line, String warning, Role role) {
    return new Act(line.id(), warning, line.header().author(), role, line.at());
  }
}
