package org.upstander.node.cli.warn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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

/// `upstander warn reply`: the state concerned has its say.
@Command(
    name = "reply",
    description = {
      "Puts the reply of the state concerned beside a warning, where it stays. It changes nothing in",
      "the warning and is no answer to it."
    },
    footer = {
      "",
      "Examples:",
      "  upstander warn reply 9f3ac21b reply.txt --as permanent-mission",
      "  upstander warn reply 9f3ac21b --text 'The figures leave out what was agreed in May.'"
    })
final class ReplyCommand extends DeskInstruction {
  private static final long LARGEST = 100_000;

  @Parameters(index = "0", paramLabel = "WARNING", description = "The end of its id.")
  private String warning;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "Plain text in UTF-8.")
  private @Nullable Path file;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "The reply itself, in place of FILE.")
  private @Nullable String text;

  @Override
  protected void work(Desk desk) throws IOException {
    var author = argument().author(desk);
    var found = NamedWarning.of(desk, warning);
    String reply = reply();
    var body = typed(() -> new WarningBody.Replied(found.warning().id(), reply));
    var terms = found.terms(this, found.warning().id());
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.WARNING, body, terms));
    say(
        written,
        "Reply %s recorded",
        "It stands beside warning %s wherever that is shown.".formatted(found.shortened()));
  }

  private String reply() throws IOException {
    if (file != null && text == null) {
      if (Files.size(file) > LARGEST) {
        throw Mistake.input(file + ": longer than 100,000 bytes. Shorten it.");
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    }
    if (file == null && text != null) {
      return text.strip();
    }
    throw Mistake.usage("give the reply as FILE or as --text, one of them.");
  }
}
