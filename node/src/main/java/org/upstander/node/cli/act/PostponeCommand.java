package org.upstander.node.cli.act;

import java.io.IOException;
import java.time.LocalDate;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.ActionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander act postpone`: it will be done by another day.
@Command(
    name = "postpone",
    description = "Moves the day by which an action is to be done, with reasons.",
    footer = {
      "",
      "Example:",
      "  upstander act postpone 4d21c07e --due 2027-01-31 \\",
      "      --reasons 'The road is cut until the rains end; the committees cannot meet.'"
    })
final class PostponeCommand extends Stepping {
  @Option(names = "--due", required = true, paramLabel = "YYYY-MM-DD", description = "The new day.")
  private LocalDate due;

  @Option(
      names = "--reasons",
      required = true,
      paramLabel = "TEXT",
      description = "Why; at least 40 characters.")
  private String reasons;

  @Override
  protected void work(Desk desk) throws IOException {
    report(
        desk,
        id -> new ActionBody.Postponed(id, due, reasons),
        "Postponement %s recorded",
        "It is due on %s now.".formatted(due));
  }
}
