package org.upstander.node.desk.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.page.warning.Paper;
import org.upstander.record.Kinds;
import org.upstander.record.body.WarningBody;
import org.upstander.record.file.SituationFile;
import org.upstander.record.file.WarningCase;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.course.WarningEvent;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// Writes the escalations whose time has come. The node speaks, by the rules; nobody else can.
///
/// @param desk where
public record Escalating(Desk desk) {
  /// An escalation that was written.
  ///
  /// @param warning the id of the warning
  /// @param entry the id of the entry
  public record Escalation(Situation situation, String warning, Level level, String entry) {}

  /// Writes all that are due by now and not on record, in every situation. One that another process
  /// writes at the same moment is left to it.
  public List<Escalation> write() {
    var written = new ArrayList<Escalation>();
    for (Situation situation : desk.store().situations()) {
      var file = desk.file(situation);
      file.warnings().list().forEach(warning -> written.addAll(write(file, warning)));
    }
    return written;
  }

  private List<Escalation> write(SituationFile file, WarningCase warning) {
    var state = desk.states().get(file.situation().state());
    return AnswerClock.DEFAULT.escalations(warning.course(), state, desk.now()).stream()
        .flatMap(due -> write(file, due).stream())
        .toList();
  }

  /// The escalation if it was written here and now.
  private Optional<Escalation> write(SituationFile file, WarningEvent.Escalated due) {
    String id = due.act().warning();
    var body = new WarningBody.Escalated(id, due.level(), due.due());
    try {
      var written =
          desk.write(
              desk.node(), Draft.about(file.situation(), Kinds.WARNING, body, terms(file, id)));
      return written.repeated()
          ? Optional.empty()
          : Optional.of(new Escalation(file.situation(), id, due.level(), written.id()));
    } catch (Mistake e) {
      var now = desk.file(file.situation()).warnings().get(id).course();
      if (now.escalations().contains(due.level())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// It travels as far as the warning itself.
  private static Draft.Terms terms(SituationFile file, String warning) {
    return new Draft.Terms(
        Optional.empty(),
        Paper.marking(file, warning),
        Draft.Terms.DEFAULT.language(),
        List.of(warning),
        Optional.empty());
  }
}
