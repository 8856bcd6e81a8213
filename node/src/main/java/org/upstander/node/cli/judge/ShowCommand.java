package org.upstander.node.cli.judge;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander judge show`: one consultation, as far as the reader may see it.
@Command(
    name = "show",
    description = {
      "Shows a consultation and the judgements in it. In the blind round only your own (--as); from the",
      "second round on those of all, models among them and called models. Second judgements of others",
      "are seen once that round has ended."
    },
    footer = {"", "Example:", "  upstander judge show 9f3ac21b --as assessor-a"})
final class ShowCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "The consultation, by the end of its id.")
  private String id = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var asked = Asked.of(desk, id);
    var turn = asked.turn(Reader.of(desk, argument().name()).voice(), desk.now());
    var printout = new ConsultationPrintout(turn, new Names(desk.members()), argument().language());
    out().print(json() ? printout.json() : printout.text(asked.shortened()));
  }
}
