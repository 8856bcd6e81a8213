package org.upstander.node.cli.situation;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.SituationBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander situation open`: somebody begins to follow it.
@Command(
    name = "open",
    description = "Begins the file of a situation.",
    footer = {
      "",
      "Examples:",
      "  upstander situation open SDN --title Sudan --reason \"Fighting spreads\"",
      "  upstander situation open SDN/darfur --title Darfur --reason \"It has a course of its own\""
    })
final class OpenCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation;

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      description =
          "How it is called, neutrally: a place or a matter, never a person or a culprit.")
  private String title;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why it is followed from now on.")
  private String reason;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, desk.today());
    var author = argument().author(desk);
    SituationBody body = typed(() -> new SituationBody.Opened(title, reason));
    var written = desk.write(author, Draft.about(about, Kinds.SITUATION, body, argument().terms()));
    say(
        written,
        "File of " + SituationName.of(about, argument().language()) + " opened, entry %s",
        "Next: let the rules decide: upstander situation decide " + SituationName.typed(about));
  }
}
