package org.upstander.node.cli.act;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.ActionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander act done`: it was done.
@Command(
    name = "done",
    description = "Reports what was done. What changed afterwards is observed, and stands apart.",
    footer = {
      "",
      "Example:",
      "  upstander act done 4d21c07e --result 'Eleven committees meet each week.'"
    })
final class DoneCommand extends Stepping {
  @Option(
      names = "--result",
      required = true,
      paramLabel = "TEXT",
      description = "What was done, in a sentence.")
  private String result;

  @Override
  protected void work(Desk desk) throws IOException {
    report(
        desk,
        id -> new ActionBody.Done(id, result),
        "End %s recorded",
        "Next, when figures are known: upstander act observe ACTION --help");
  }
}
