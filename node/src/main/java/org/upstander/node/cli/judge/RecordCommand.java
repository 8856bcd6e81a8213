package org.upstander.node.cli.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.JudgementBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander judge record`: a judgement that nobody asked for.
@Command(
    name = "record",
    description = {
      "Records a judgement that nobody asked for, open to all at once. Where several can be asked, open a",
      "consultation instead: a judgement made in sight of others is not independent."
    },
    footer = {
      "",
      "The file is a table with the columns indicator, presence, confidence, reasons, evidence, or the",
      "same as YAML; upstander judge form --help says how they are filled in.",
      "",
      "Example:",
      "  upstander judge record SDN judged.csv --on 2026-11-20 --as analyst"
    })
final class RecordCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      paramLabel = SituationArgument.LABEL,
      description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "What is found, as CSV, YAML or JSON; - is standard input.")
  private Path file = Path.of("-");

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var findings = JudgementForm.read(file);
    var body = typed(() -> new JudgementBody.HandedIn(Optional.empty(), 1, findings));
    var draft = Draft.about(about, Kinds.JUDGEMENT, body, argument().terms());
    say(
        desk.write(argument().author(desk), draft),
        "judgement %%s of %s recorded".formatted(Words.count(findings.size(), "indicator")),
        "Next: upstander judge synthesis " + SituationName.typed(about));
  }
}
