package org.upstander.node.cli.judge;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander judge list`: the consultations on record.
@Command(
    name = "list",
    description = "Lists consultations: how far each is, who is awaited, and until when.",
    footer = {
      "",
      "Examples:",
      "  upstander judge list",
      "  upstander judge list SDN/darfur --json"
    })
final class ListCommand extends DeskInstruction {
  @Parameters(
      arity = "0..1",
      paramLabel = SituationArgument.LABEL,
      description = {SituationArgument.DESCRIPTION, "Without it: of all situations."})
  private @Nullable String situation;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = Optional.ofNullable(situation).map(s -> SituationArgument.of(s, argument().day()));
    var table = ConsultationTable.of(desk, about);
    if (json()) {
      out().print(table.toJson());
    } else if (table.isEmpty()) {
      out().println("No consultation is on record. Next: upstander judge open --help");
    } else {
      out().print(table.toText());
    }
  }
}
