package org.upstander.node.cli.recur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.run.Undertakings;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.recurrence.Derived;
import org.upstander.recurrence.Obligation;
import org.upstander.recurrence.Progress;
import org.upstander.recurrence.RecurrenceFile;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander recur derive`: obligations that follow from published tables.
@Command(
    name = "derive",
    description = {
      "Puts on file what follows from tables of treaties and of the Universal Periodic Review. Asked",
      "again with newer tables it adds what is new; what is on file stays."
    },
    footer = {"", "Example:", "  upstander recur derive SDN treaties/ upr/"})
final class RecurDeriveCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      paramLabel = SituationArgument.LABEL,
      description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Publishers' tables, or folders of them.")
  private List<Path> files = List.of();

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var undertakings = Undertakings.read(files, Clock.today());
    undertakings.leftOut().forEach(l -> err().println("left out " + l.file() + ": " + l.reason()));
    err().flush();
    if (undertakings.treaties().isEmpty() && undertakings.recommendations().isEmpty()) {
      throw Mistake.input("no table of treaties or of the review is among the files.");
    }
    var author = argument().author(desk);
    var derived = undertakings.of(about);
    int added = write(desk, author, about, bodies(derived, desk.file(about).recurrence()));
    out()
        .printf(
            "%d obligations follow from %d tables of treaties and %,d recommendations; %d entries"
                + " added.%n",
            derived.obligations().size(),
            undertakings.treaties().size(),
            undertakings.recommendations().size(),
            added);
  }

  private int write(Desk desk, Author author, Situation about, List<RecurrenceBody> bodies) {
    for (RecurrenceBody body : bodies) {
      desk.write(author, Draft.about(about, Kinds.RECURRENCE, body, argument().terms()));
    }
    return bodies.size();
  }

  /// What is not on file yet. Without a file all of it is handed in, and the first is refused.
  private static List<RecurrenceBody> bodies(Derived derived, Optional<RecurrenceFile> file) {
    var bodies = new ArrayList<RecurrenceBody>();
    for (Obligation obligation : derived.obligations()) {
      if (file.map(f -> f.obligations().get(obligation.id())).isEmpty()) {
        bodies.add(obliged(obligation));
      }
    }
    for (Progress report : derived.progress()) {
      if (file.map(f -> f.progress().stream().noneMatch(p -> same(p, report))).orElse(true)) {
        bodies.add(progressed(report));
      }
    }
    return bodies;
  }

  private static boolean same(Progress one, Progress other) {
    return one.obligation().equals(other.obligation())
        && one.day().equals(other.day())
        && one.reported() == other.reported();
  }

  private static RecurrenceBody obliged(Obligation obligation) {
    return new RecurrenceBody.Obliged(
        Optional.of(obligation.id()),
        obligation.strand(),
        obligation.factors(),
        obligation.asks(),
        obligation.force(),
        obligation.source(),
        obligation.due());
  }

  private static RecurrenceBody progressed(Progress report) {
    return new RecurrenceBody.Progressed(
        report.obligation(), report.reported(), report.day(), report.evidence(), report.words());
  }
}
