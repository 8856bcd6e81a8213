package org.upstander.node.cli.judge;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Moment;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.ConsultationBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge open`: several are asked about the same, blind first.
@Command(
    name = "open",
    description = {
      "Asks at least two people to judge the same indicators. In the first round nobody sees what the",
      "others say. It ends when all have handed in, or at its deadline; then everybody who judged sees",
      "everything and judges again."
    },
    footer = {
      "",
      "Examples:",
      "  upstander judge open SDN --indicators 7.1,7.14,8.* --invite assessor-a,assessor-b \\",
      "    --first 2026-12-01T12:00Z --second 2026-12-08T12:00Z --as analyst",
      "  upstander judge open SDN/darfur --indicators 9.* --invite assessor-a,assessor-b \\",
      "    --first 2026-12-01T12:00Z --second 2026-12-08T12:00Z --on 2026-11-20"
    })
final class OpenCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Option(
      names = "--indicators",
      paramLabel = "LIST",
      required = true,
      split = ",",
      description = "Which, separated by commas; 8.* is all of risk factor 8.")
  private List<String> indicators = List.of();

  @Option(
      names = "--invite",
      paramLabel = "NAMES",
      required = true,
      split = ",",
      description = "Who is asked: names from upstander key list, separated by commas.")
  private List<String> invited = List.of();

  @Option(
      names = "--first",
      paramLabel = "MOMENT",
      required = true,
      description = "When the blind round ends at the latest, such as 2026-12-01T12:00Z.")
  private String first = "";

  @Option(
      names = "--second",
      paramLabel = "MOMENT",
      required = true,
      description = "When the round in view of each other ends at the latest.")
  private String second = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var chosen = IndicatorChoice.of(indicators, "--indicators");
    Instant blind = Moment.of(first, "--first");
    Instant inView = Moment.of(second, "--second");
    var names = new Names(desk.members());
    Set<String> owners =
        invited.stream()
            .map(name -> names.assessor(name.strip(), "--invite").owner())
            .collect(Collectors.toSet());
    var body = new ConsultationBody.Opened(chosen, owners, blind, inView);
    var draft = Draft.about(about, Kinds.CONSULTATION, body, argument().terms());
    var written = desk.write(argument().author(desk), draft);
    say(
        written,
        "consultation %%s opened: %s judge %s of %s as of %s"
            .formatted(
                names.of(owners),
                Words.count(chosen.size(), "indicator"),
                SituationName.of(about, argument().language()),
                argument().day()),
        ("Next: each takes a form, fills it in, and hands it in before %2$s: upstander judge form"
                + " %1$s --out form.csv; upstander judge hand-in %1$s form.csv")
            .formatted(written.shortened(), Moment.shown(blind)));
  }
}
