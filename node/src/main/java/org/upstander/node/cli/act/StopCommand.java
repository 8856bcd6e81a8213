package org.upstander.node.cli.act;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.ActionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander act stop`: it was given up.
@Command(
    name = "stop",
    description = "Reports that an action was given up, before or after it began, with reasons.",
    footer = {
      "",
      "Example:",
      "  upstander act stop 4d21c07e \\",
      "      --reasons 'Members of the committees were threatened; going on would harm them.'"
    })
final class StopCommand extends Stepping {
  @Option(
      names = "--reasons",
      required = true,
      paramLabel = "TEXT",
      description = "Why; at least 40 characters.")
  private String reasons;

  @Override
  protected void work(Desk desk) throws IOException {
    report(desk, id -> new ActionBody.Stopped(id, reasons), "Stop %s recorded", "");
  }
}
