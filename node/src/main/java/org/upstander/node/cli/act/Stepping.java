package org.upstander.node.cli.act;

import java.io.IOException;
import java.util.function.Function;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.record.Kinds;
import org.upstander.record.body.ActionBody;
import picocli.CommandLine.Parameters;

/// What is reported of one action.
abstract class Stepping extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "ACTION", description = "The end of its id.")
  private String action;

  /// Records a body made for the id of the action.
  final NamedWarning report(Desk desk, Function<String, ActionBody> made, String what, String next)
      throws IOException {
    var author = argument().author(desk);
    var found = NamedWarning.ofAction(desk, action);
    String id = desk.id(action);
    var body = typed(() -> made.apply(id));
    var terms = found.terms(this, id);
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.ACTION, body, terms));
    say(written, what, next.replace("ACTION", action));
    return found;
  }

  /// The end of the action's id.
  final String action() {
    return action;
  }
}
