package org.upstander.node.cli.recur;

import java.io.IOException;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.RecurrenceBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander recur open`: a crisis has closed, and its file opens.
@Command(
    name = "open",
    description = "Opens the recurrence file of a situation whose crisis has closed.",
    footer = {"", "Example:", "  upstander recur open SDN --closed 9f3ac21b"})
final class RecurOpenCommand extends Instruction {
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

  @Mixin private DeskArgument argument;

  @Override
  public Integer call() throws IOException {
    var about = SituationArgument.of(situation, argument.day());
    try (var desk = argument.open()) {
      var body = new RecurrenceBody.Opened(desk.id(closed));
      var written =
          desk.write(
              argument.author(desk), Draft.about(about, Kinds.RECURRENCE, body, argument.terms()));
      RecurSayings.say(
          out(),
          written,
          "the recurrence file of %s is open. Next: upstander recur derive, or recur oblige"
              .formatted(about));
    }
    return 0;
  }
}
