package org.upstander.node.cli.judge.question;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.QuestionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge question resolve`: the future has answered.
@Command(
    name = "resolve",
    description = {
      "Settles a question: yes as soon as the event has happened, no only after the last day on which it",
      "could. An outcome is not changed; were it wrong, the question is annulled."
    },
    footer = {
      "",
      "Example:",
      "  upstander judge question resolve 5c0d11e7 yes --evidence \"UCDP GED Candidate 26.0.11\""
    })
final class ResolveCommand extends DeskInstruction {
  /// Whether it happened.
  enum Outcome {
    YES,
    NO
  }

  @Parameters(index = "0", paramLabel = "ID", description = "The question, by the end of its id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "yes|no", description = "Whether it happened in time.")
  private Outcome outcome = Outcome.NO;

  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      required = true,
      description = "Where the deciding source says so.")
  private String evidence = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var put = Put.of(desk, id);
    var body = new QuestionBody.Resolved(put.id(), outcome == Outcome.YES, evidence);
    var about = put.file().situation();
    say(
        desk.write(
            argument().author(desk), Draft.about(about, Kinds.QUESTION, body, argument().terms())),
        "question %s settled (%%s): %s"
            .formatted(
                put.shortened(),
                switch (outcome) {
                  case YES -> "it happened";
                  case NO -> "it did not happen";
                }),
        "Next: upstander judge question scores " + SituationName.typed(about));
  }
}
