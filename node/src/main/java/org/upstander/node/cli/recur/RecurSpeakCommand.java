package org.upstander.node.cli.recur;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.JudgementBody;
import org.upstander.recurrence.UnmetReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander recur speak`: the file as one more voice on indicators of factors 2, 3 and 6.
@Command(
    name = "speak",
    description = {
      "Records what the file says of indicators of factors 2, 3 and 6: obligations that are unmet",
      "raise them. It is a labelled voice of a rule beside those of people."
    },
    footer = {"", "Example:", "  upstander recur speak SDN"})
final class RecurSpeakCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Option(
      names = "--into",
      paramLabel = "ID",
      description = "A consultation to speak in (default: none).")
  private @Nullable String consultation;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var file =
        desk.file(about)
            .recurrence()
            .orElseThrow(() ->
                Mistake.input(
                    "no recurrence file is open for %s: upstander recur open does it."
                        .formatted(about)));
    var findings =
        UnmetReading.of(file, argument().day()).stream()
            .map(j -> new JudgementBody.Finding(j.subject().indicator(), j.opinion()))
            .toList();
    if (findings.isEmpty()) {
      throw Mistake.input("no obligation on file speaks to an indicator: nothing to say.");
    }
    var body =
        new JudgementBody.ModelSpoke(
            Optional.ofNullable(consultation).map(desk::id),
            UnmetReading.VOICE.name(),
            UnmetReading.VOICE.version(),
            findings);
    var written =
        desk.write(desk.node(), Draft.about(about, Kinds.JUDGEMENT, body, argument().terms()));
    say(
        written,
        "Judgement %%s of %d indicators by %s recorded"
            .formatted(findings.size(), UnmetReading.VOICE.label()),
        "");
  }
}
