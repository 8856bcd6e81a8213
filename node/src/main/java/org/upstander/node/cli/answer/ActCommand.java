package org.upstander.node.cli.answer;

import java.io.IOException;
import java.util.List;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.AnswerBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander answer act`: as recommended.
@Command(
    name = "act",
    description = "Answers that at least one of the options is taken up.",
    footer = {
      "",
      "Example:",
      "  upstander answer act 9f3ac21b --options local-peace-committees,hate-speech-law"
    })
final class ActCommand extends Answering {
  @Option(
      names = "--options",
      split = ",",
      required = true,
      paramLabel = "ID",
      description = "The options taken up, as upstander option list calls them.")
  private List<String> options = List.of();

  @Override
  protected void work(Desk desk) throws IOException {
    answer(
        desk,
        named -> new AnswerBody.Act(named.warning().id(), options),
        "Answer %s recorded: acts",
        "Next: plan it: upstander act plan WARNING --option %s --begins DAY --due DAY"
            .formatted(options.getFirst()));
  }
}
