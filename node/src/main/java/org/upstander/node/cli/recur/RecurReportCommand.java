package org.upstander.node.cli.recur;

import java.io.IOException;
import java.util.List;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.WordArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.recurrence.RecurrenceFile;
import org.upstander.recurrence.Reported;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander recur report`: how far an obligation has come.
@Command(
    name = "report",
    description = "Reports where an obligation stands; it may go back as well as forward.",
    footer = {
      "",
      "Example:",
      "  upstander recur report SDN 5d01b2aa met --evidence A/HRC/99/12 --words \"It is published.\""
    })
final class RecurReportCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      paramLabel = SituationArgument.LABEL,
      description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Parameters(
      index = "1",
      paramLabel = "OBLIGATION",
      description = "Its id, or the end of it, from recur show.")
  private String obligation = "";

  @Parameters(
      index = "2",
      paramLabel = "STANDING",
      description = "One of not-started, in-progress, met, refused.")
  private String standing = "";

  @Option(
      names = "--evidence",
      paramLabel = "REFERENCE",
      description = "What shows it; at least one for what is met. May be repeated.")
  private List<String> evidence = List.of();

  @Option(
      names = "--words",
      paramLabel = "TEXT",
      required = true,
      description = "What was done or not, in a sentence.")
  private String words = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var reported = WordArgument.of(standing, "STANDING", Reported.class);
    var body =
        new RecurrenceBody.Progressed(
            find(desk, about), reported, argument().day(), evidence, words);
    var written =
        desk.write(
            argument().author(desk),
            Draft.about(about, Kinds.RECURRENCE, body, argument().terms()));
    say(written, "Report %s recorded", "");
  }

  private String find(Desk desk, Situation about) {
    var file =
        desk.file(about)
            .recurrence()
            .orElseThrow(() ->
                Mistake.input(
                    "no recurrence file is open for %s: upstander recur open does it."
                        .formatted(about)));
    var found = ending(file);
    if (found.size() != 1) {
      throw Mistake.input(
          "%s obligations on file have an id that ends in '%s': upstander recur show lists them."
              .formatted(found.isEmpty() ? "no" : found.size(), obligation));
    }
    return found.getFirst();
  }

  private List<String> ending(RecurrenceFile file) {
    return file.obligations().containsKey(obligation)
        ? List.of(obligation)
        : file.obligations().keySet().stream().filter(id -> id.endsWith(obligation)).toList();
  }
}
