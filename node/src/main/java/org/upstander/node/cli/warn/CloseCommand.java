package org.upstander.node.cli.warn;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.record.Kinds;
import org.upstander.record.body.WarningBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander warn close`: nothing more is expected of a warning.
@Command(
    name = "close",
    description = {
      "Closes a warning. One that nobody has answered can only be closed by an all-clear: a warning is",
      "not done because it was not heard."
    },
    footer = {
      "",
      "Examples:",
      "  upstander warn close 9f3ac21b --reason 'All actions are done.' --as regional-head",
      "  upstander warn close 9f3ac21b --reason 'The danger has passed.' --all-clear 77b01c2e"
    })
final class CloseCommand extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "WARNING", description = "The end of its id.")
  private String warning;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why now.")
  private String reason;

  @Option(
      names = "--all-clear",
      paramLabel = "ID",
      description = "The warning that gives the all-clear.")
  private @Nullable String allClear;

  @Override
  protected void work(Desk desk) throws IOException {
    var author = argument().author(desk);
    var found = NamedWarning.of(desk, warning);
    var clear = Optional.ofNullable(allClear).map(id -> NamedWarning.of(desk, id).warning().id());
    var body = new WarningBody.Closed(found.warning().id(), reason, clear);
    var terms = found.terms(this, found.warning().id());
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.WARNING, body, terms));
    say(
        written,
        "Warning " + found.shortened() + " closed (entry %s)",
        "Next: look back upon it: upstander review %s FILE".formatted(found.shortened()));
  }
}
