package org.upstander.node.cli.act;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.upstander.node.desk.Desk;
import org.upstander.record.body.ActionBody;
import org.upstander.response.effect.Effect;
import org.upstander.response.effect.EffectWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander act observe`: what was observed afterwards, beside what had been forecast.
@Command(
    name = "observe",
    description = {
      "Puts a count observed after an action beside the forecast made before it. What is said of the",
      "two is fixed, and never that the action was the cause."
    },
    footer = {
      "",
      "Example:",
      "  upstander act observe 4d21c07e --forecast 5c0d9e11 \\",
      "      --measure 'deaths in organised violence' --first 2026-12-01 --last 2027-02-28 \\",
      "      --count 41 --source 'UCDP Candidate 27.0.3' --known 2027-03-20"
    })
final class ObserveCommand extends Stepping {
  @Option(
      names = "--forecast",
      required = true,
      paramLabel = "ID",
      description = "The end of the id of a forecast on record from before the action.")
  private String forecast;

  @Option(
      names = "--measure",
      required = true,
      paramLabel = "TEXT",
      description = "Which of its counts.")
  private String measure;

  @Option(
      names = "--first",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The first day counted.")
  private LocalDate first;

  @Option(
      names = "--last",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The last day counted.")
  private LocalDate last;

  @Option(names = "--count", required = true, paramLabel = "N", description = "What was observed.")
  private double count;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "TEXT",
      description = "Who counted, with the release or document.")
  private String source;

  @Option(
      names = "--known",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The day on which the source said so.")
  private LocalDate known;

  @Override
  protected void work(Desk desk) throws IOException {
    String id = desk.id(forecast);
    report(
        desk,
        action ->
            new ActionBody.Observed(
                action, id, measure, first, last, new ActionBody.Seen(count, source, known)),
        "Observation %s recorded",
        "");
    if (!json()) {
      var found = org.upstander.node.terminal.NamedWarning.ofAction(desk, action());
      out().println(sentence(found.warning().effects(desk.id(action())).getLast()));
    }
  }

  private String sentence(Effect effect) {
    var before = effect.before();
    return String.format(
        Locale.ROOT,
        "Forecast %,.0f (80 %%: %,.0f to %,.0f), observed %,.0f. %s",
        before.middle(),
        before.low(),
        before.high(),
        effect.after().observed(),
        EffectWords.shipped().of(effect, argument().language()));
  }
}
