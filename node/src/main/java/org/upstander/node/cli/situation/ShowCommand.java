package org.upstander.node.cli.situation;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander situation show`: everything that stands, on a page.
@Command(
    name = "show",
    description = {
      "Shows all that stands in the file of a situation, as far as the reader (--as) may see it: the",
      "level with its reasons, what is asked of the reader, groups at risk, warnings with their",
      "deadlines, actions, what is owed afterwards, and the last entries."
    },
    footer = {
      "",
      "Examples:",
      "  upstander situation show SDN",
      "  upstander situation show SDN --as protection-officer"
    })
final class ShowCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, desk.today());
    var file = desk.file(about);
    var past = Past.of(desk, file);
    if (past.entries().isEmpty()) {
      throw HistoryCommand.nothing(about);
    }
    var reader = Reader.of(desk, argument().name());
    var overview = new Overview(file, desk.now());
    out()
        .print(
            json()
                ? new FileJson(overview, reader).toJson()
                : new FilePage(overview, past, reader, argument().language()).toText());
  }
}
