package org.upstander.node.cli.answer;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.AnswerBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander answer differently`: acts, but not as recommended.
@Command(
    name = "differently",
    description = "Answers that something else is done than was recommended, and why.",
    footer = {
      "",
      "Example:",
      "  upstander answer differently 9f3ac21b --measure 'Talks hosted by the neighbours' \\",
      "      --reasons 'Both parties have asked for these talks and for no others so far.'"
    })
final class DifferentlyCommand extends Answering {
  @Option(names = "--measure", required = true, paramLabel = "TEXT", description = "What is done.")
  private String measure;

  @Option(
      names = "--reasons",
      required = true,
      paramLabel = "TEXT",
      description = "Why that and not what was recommended; at least 40 characters.")
  private String reasons;

  @Override
  protected void work(Desk desk) throws IOException {
    answer(
        desk,
        named -> new AnswerBody.ActDifferently(named.warning().id(), measure, reasons),
        "Answer %s recorded: acts differently",
        "Next: promise it with a day: upstander answer commit WARNING --option ID --due DAY");
  }
}
