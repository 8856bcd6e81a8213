package org.upstander.node.cli.situation;

import static org.upstander.node.cli.situation.EntryWords.end;

import org.upstander.node.terminal.Moment;
import org.upstander.record.body.ActionBody;
import org.upstander.record.body.AnswerBody;
import org.upstander.record.body.WarningBody;

/// What an entry about a warning, an answer or an action says, in a line.
final class WarningWords {
  private WarningWords() {}

  static String of(WarningBody warning) {
    return switch (warning) {
      case WarningBody.Drafted(var id, var notice) ->
          "%s drafted%s: level %s, '%s'"
              .formatted(
                  kind(notice),
                  id.map(i -> " anew, " + end(i)).orElse(""),
                  LevelWords.of(notice.standing().level()),
                  notice.stated().event());
      case WarningBody.Reviewed(var id, var agreed, var remarks) ->
          "warning %s %s%s"
              .formatted(
                  end(id),
                  agreed ? "reviewed and agreed" : "sent back",
                  remarks.isBlank() ? "" : ": " + remarks);
      case WarningBody.Issued(var id) -> "warning %s issued".formatted(end(id));
      case WarningBody.Replied(var id, var reply) ->
          "the state concerned replies to warning %s: %s".formatted(end(id), reply);
      case WarningBody.Escalated(var id, var level, var due) ->
          "no answer by %s: warning %s goes to the %s level"
              .formatted(Moment.shown(due), end(id), LevelWords.of(level));
      case WarningBody.Closed(var id, var reason, var allClear) ->
          "warning %s closed%s: %s"
              .formatted(end(id), allClear.isPresent() ? " with an all-clear" : "", reason);
    };
  }

  private static String kind(org.upstander.warning.course.Notice notice) {
    return switch (notice.kind()) {
      case FIRST -> "warning";
      case UPDATE -> "update";
      case ALL_CLEAR -> "all-clear";
    };
  }

  static String of(AnswerBody answer) {
    String to = "answer to warning %s: ".formatted(end(answer.warning()));
    return switch (answer) {
      case AnswerBody.Act(_, var options) -> to + "acts, " + String.join(", ", options);
      case AnswerBody.ActDifferently(_, var measure, var reasons) ->
          to + "acts differently, %s: %s".formatted(measure, reasons);
      case AnswerBody.Decline(_, var reasons) -> to + "declines: " + reasons;
      case AnswerBody.Commit(_, var option, _, var due) ->
          "promise after warning %s: %s by %s".formatted(end(answer.warning()), option, due);
    };
  }

  static String of(ActionBody action) {
    return switch (action) {
      case ActionBody.Planned(var warning, var option, _, var begins, var due) ->
          "action planned after warning %s: %s from %s to %s"
              .formatted(end(warning), option, begins, due);
      case ActionBody.Started(var id) -> "action %s started".formatted(end(id));
      case ActionBody.Postponed(var id, var due, var reasons) ->
          "action %s postponed to %s: %s".formatted(end(id), due, reasons);
      case ActionBody.Done(var id, var result) -> "action %s done: %s".formatted(end(id), result);
      case ActionBody.Stopped(var id, var reasons) ->
          "action %s stopped: %s".formatted(end(id), reasons);
      case ActionBody.Observed observed ->
          "observed after action %s: %s %s from %s to %s"
              .formatted(
                  end(observed.action()),
                  observed.seen().count(),
                  observed.measure(),
                  observed.first(),
                  observed.last());
    };
  }
}
