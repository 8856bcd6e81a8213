package org.upstander.node.cli.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.AnswerBody;
import org.upstander.response.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander answer commit`: a promise with a day.
@Command(
    name = "commit",
    description = "Promises an option by a day. A finished action keeps the promise.",
    footer = {
      "",
      "Example:",
      "  upstander answer commit 9f3ac21b --option local-peace-committees --due 2026-12-24"
    })
final class CommitCommand extends Answering {
  @Option(names = "--option", required = true, paramLabel = "ID", description = "What is promised.")
  private String option;

  @Option(
      names = "--due",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The day by which it is to be done.")
  private LocalDate due;

  @Option(
      names = "--place",
      split = ",",
      paramLabel = "REGION",
      description = "First-level regions (default: the whole state).")
  private List<String> regions = List.of();

  @Override
  protected void work(Desk desk) throws IOException {
    answer(
        desk,
        named ->
            new AnswerBody.Commit(
                named.warning().id(), option, new Place(named.state().code(), regions), due),
        "Promise %s recorded",
        "Next: upstander act plan WARNING --option %s --begins DAY --due %s"
            .formatted(option, due));
  }
}
