package org.upstander.node.cli.warn;

import java.io.IOException;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.record.Kinds;
import org.upstander.record.body.WarningBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander warn review`: a second pair of eyes.
@Command(
    name = "review",
    description = {
      "Agrees to a draft, or sends it back with remarks. Who drafted a warning never reviews it."
    },
    footer = {
      "",
      "Examples:",
      "  upstander warn review 9f3ac21b --agreed --as regional-reviewer",
      "  upstander warn review 9f3ac21b --back --remarks 'The second driver has no source.'"
    })
final class ReviewCommand extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "WARNING", description = "The end of its id.")
  private String warning;

  @Option(names = "--agreed", description = "It may be issued.")
  private boolean agreed;

  @Option(names = "--back", description = "It is a draft again.")
  private boolean back;

  @Option(
      names = "--remarks",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "What to change; must be given with --back.")
  private String remarks = "";

  @Override
  protected void work(Desk desk) throws IOException {
    if (agreed == back) {
      throw Mistake.usage("say --agreed or --back, one of them.");
    }
    var author = argument().author(desk);
    var found = NamedWarning.of(desk, warning);
    var body = new WarningBody.Reviewed(found.warning().id(), agreed, remarks);
    var terms = found.terms(this, found.warning().id());
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.WARNING, body, terms));
    say(
        written,
        agreed ? "Review %s recorded: agreed" : "Review %s recorded: sent back",
        agreed
            ? "Next: upstander warn issue %s".formatted(found.shortened())
            : "Next: its author drafts it anew: upstander warn draft %s --again %s"
                .formatted(found.typed(), found.shortened()));
  }
}
