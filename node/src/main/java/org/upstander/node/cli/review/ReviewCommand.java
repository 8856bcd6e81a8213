package org.upstander.node.cli.review;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.form.Form;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.record.Kinds;
import org.upstander.record.body.ReviewBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander review`: looks back upon a warning.
@Command(
    name = "review",
    description = {
      "Puts an early-action review of a warning on record: when what happened, what slowed and what",
      "helped. About offices and procedures, never about persons."
    },
    subcommands = {ShowCommand.class},
    footer = {
      "",
      "A FILE of YAML:",
      "  moments:",
      "    emerged: 2026-11-20T00:00:00Z",
      "    detected: 2026-11-24T09:00:00Z",
      "  remarks:",
      "    - kind: bottleneck",
      "      stage: early-action",
      "      text: No office had a budget for travel.",
      "",
      "Examples:",
      "  upstander review 9f3ac21b review.yaml --as regional-analyst",
      "  upstander review show 9f3ac21b"
    })
public final class ReviewCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WARNING",
      description = "The end of its id.")
  private @Nullable String warning;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The review in YAML or JSON; - is standard input.")
  private @Nullable Path file;

  @Override
  protected void work(Desk desk) throws IOException {
    if (warning == null || file == null) {
      throw Mistake.usage("give a WARNING and a FILE, or say show. See: upstander review --help");
    }
    var author = argument().author(desk);
    var found = NamedWarning.of(desk, warning);
    var form = Form.read(file, ReviewForm.class);
    var body = new ReviewBody(found.warning().id(), form.moments(), form.remarks());
    var terms = found.terms(this, found.warning().id());
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.REVIEW, body, terms));
    say(written, "Review %s recorded", "Next: upstander review show " + found.shortened());
  }
}
