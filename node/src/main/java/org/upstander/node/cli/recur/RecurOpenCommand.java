package org.upstander.node.cli.recur;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.RecurrenceBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander recur open`: a crisis has closed, and its file opens.
@Command(
    name = "open",
    description = "Opens the recurrence file of a situation whose crisis has closed.",
    footer = {"", "Example:", "  upstander recur open SDN --closed 9f3ac21b"})
final class RecurOpenCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Option(
      names = "--closed",
      paramLabel = "ID",
      required = true,
      description = {
        "What closed the crisis: the closing of a warning, or a decision of the rules that",
        "finds recovery."
      })
  private String closed = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var body = new RecurrenceBody.Opened(desk.id(closed));
    var written =
        desk.write(
            argument().author(desk),
            Draft.about(about, Kinds.RECURRENCE, body, argument().terms()));
    say(
        written,
        "Recurrence file of %s opened, entry %%s"
            .formatted(SituationName.of(about, argument().language())),
        "Next: upstander recur derive %1$s FILE, or upstander recur oblige %1$s FILE"
            .formatted(SituationName.typed(about)));
  }
}
