package org.upstander.node.cli.judge;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.record.Kinds;
import org.upstander.record.body.ConsultationBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge call-off`: a consultation is given up.
@Command(
    name = "call-off",
    description = "Gives a consultation up, for a reason that stays on file.",
    footer = {
      "",
      "Example:",
      "  upstander judge call-off 9f3ac21b --reason \"Two of three cannot be reached this month.\""
    })
final class CallOffCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "The consultation, by the end of its id.")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var asked = Asked.of(desk, id);
    var body = typed(() -> new ConsultationBody.CalledOff(asked.id(), reason));
    var draft = Draft.about(asked.file().situation(), Kinds.CONSULTATION, body, argument().terms());
    say(
        desk.write(argument().author(desk), draft),
        "consultation %s called off (%%s)".formatted(asked.shortened()),
        "Everybody keeps sight of their own judgements, and of nobody else's.");
  }
}
