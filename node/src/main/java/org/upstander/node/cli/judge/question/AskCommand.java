package org.upstander.node.cli.judge.question;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.QuestionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge question ask`.
@Command(
    name = "ask",
    description = {
      "Asks whether an event will happen in time. Define it so that two strangers would agree whether it",
      "did, and name the source whose word settles it."
    },
    footer = {
      "",
      "Example:",
      "  upstander judge question ask SDN --event \"25 or more deaths in organised violence in a month\" \\",
      "    --decided-by \"UCDP GED Candidate\" --closes 2026-12-15 --by 2027-06-30"
    })
final class AskCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Option(
      names = "--event",
      paramLabel = "TEXT",
      required = true,
      description = "What must happen, so that nobody can argue about it.")
  private String event = "";

  @Option(
      names = "--decided-by",
      paramLabel = "SOURCE",
      required = true,
      description = "The source whose word settles it.")
  private String decidedBy = "";

  @Option(
      names = "--closes",
      paramLabel = "YYYY-MM-DD",
      required = true,
      description = "The last day on which probabilities are taken.")
  private @Nullable LocalDate closes;

  @Option(
      names = "--by",
      paramLabel = "YYYY-MM-DD",
      required = true,
      description = "The event counts if it happens on or before this day.")
  private @Nullable LocalDate by;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var body =
        new QuestionBody.Asked(
            event, decidedBy, Objects.requireNonNull(closes), Objects.requireNonNull(by));
    var draft = Draft.about(about, Kinds.QUESTION, body, argument().terms());
    var written = desk.write(argument().author(desk), draft);
    say(
        written,
        "question %s asked",
        "Next: until %s each answers unseen: upstander judge question answer %s 0.15 --reasons TEXT"
            .formatted(closes, written.shortened()));
  }
}
