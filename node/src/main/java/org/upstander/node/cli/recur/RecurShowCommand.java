package org.upstander.node.cli.recur;

import java.io.IOException;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander recur show`: what is owed and how far it has come.
@Command(
    name = "show",
    description = "Shows the recurrence file of a situation: every obligation and where it stands.",
    footer = {"", "Example:", "  upstander recur show SDN --on 2031-06-30"})
final class RecurShowCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var file =
        desk.file(about)
            .recurrence()
            .orElseThrow(() ->
                Mistake.input(
                    "no recurrence file is open for %s: it opens when a crisis has closed, with"
                            .formatted(about)
                        + " upstander recur open."));
    var printout = new RecurPrintout(file, argument().day());
    out().print(json() ? printout.json() : printout.text());
  }
}
