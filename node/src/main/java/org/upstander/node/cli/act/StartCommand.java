package org.upstander.node.cli.act;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.ActionBody;
import picocli.CommandLine.Command;

/// `upstander act start`: it has begun.
@Command(
    name = "start",
    description = "Reports that an action has begun.",
    footer = {"", "Example:", "  upstander act start 4d21c07e --as focal-point"})
final class StartCommand extends Stepping {
  @Override
  protected void work(Desk desk) throws IOException {
    report(
        desk,
        ActionBody.Started::new,
        "Start %s recorded",
        "Next: upstander act done ACTION --result TEXT");
  }
}
