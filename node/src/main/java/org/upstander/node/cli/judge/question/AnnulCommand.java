package org.upstander.node.cli.judge.question;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.record.Kinds;
import org.upstander.record.body.QuestionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge question annul`: it cannot be answered as it was asked.
@Command(
    name = "annul",
    description = "Annuls a question that cannot be answered as it was asked. It scores nobody.",
    footer = {
      "",
      "Example:",
      "  upstander judge question annul 5c0d11e7 --reason \"The source no longer counts by month.\""
    })
final class AnnulCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "The question, by the end of its id.")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var put = Put.of(desk, id);
    var body = new QuestionBody.Annulled(put.id(), reason);
    var draft = Draft.about(put.file().situation(), Kinds.QUESTION, body, argument().terms());
    say(
        desk.write(argument().author(desk), draft),
        "question %s annulled (%%s)".formatted(put.shortened()),
        "Were it to be asked otherwise: upstander judge question ask");
  }
}
