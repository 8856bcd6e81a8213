package org.upstander.node.cli.answer;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.AnswerBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander answer decline`: does not act.
@Command(
    name = "decline",
    description = "Answers that nothing is done, and why.",
    footer = {
      "",
      "Example:",
      "  upstander answer decline 9f3ac21b \\",
      "      --reasons 'The talks of the coming week would be broken off by measures now.'"
    })
final class DeclineCommand extends Answering {
  @Option(
      names = "--reasons",
      required = true,
      paramLabel = "TEXT",
      description = "Why not; at least 40 characters.")
  private String reasons;

  @Override
  protected void work(Desk desk) throws IOException {
    answer(
        desk,
        named -> new AnswerBody.Decline(named.warning().id(), reasons),
        "Answer %s recorded: declines",
        "It stands beside the warning with its reasons; a later answer may change it.");
  }
}
