package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.output.CalendarExport;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Material;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.StateArgument;
import org.upstander.signal.trigger.Occurrence;
import org.upstander.source.Publisher;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander triggers`: dated events ahead that may trigger violence.
@Command(
    name = "triggers",
    description = {
      "Lists dated events that may trigger violence: elections, verdicts, anniversaries, the end of a",
      "mandate. Reads calendars as CSV or iCalendar; see docs/methods/triggers.md."
    },
    footer = {
      "",
      "Examples:",
      "  upstander triggers",
      "  upstander triggers calendar.csv --state Rwanda --days 180",
      "  upstander triggers --data calendars --as-of 2027-01-01 --ics next.ics"
    })
final class TriggersCommand extends Instruction {
  private static final int MOST_DAYS = 3660;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Calendars to read, and no others (default: all there are).")
  private List<Path> files = List.of();

  @Mixin private DataArgument data;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only what concerns this state: a name, an ISO 3166 or Gleditsch–Ward code.")
  private @Nullable String state;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "90",
      description = "How many days to look ahead (default: ${DEFAULT-VALUE}).")
  private int days;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "The day to look ahead from (default: today).")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--ics",
      paramLabel = "FILE",
      description = "Write what is listed as iCalendar into this file.")
  private @Nullable Path calendar;

  @Override
  public Integer call() throws IOException {
    if (days < 0 || days > MOST_DAYS) {
      throw Mistake.usage(
          "--days " + days + ": give a number of days from 0 to " + MOST_DAYS + ".");
    }
    LocalDate day = asOf == null ? Clock.today() : asOf;
    Material material = files.isEmpty() ? data.calendars() : read();
    material.leftOut().forEach(l -> err().println("left out " + l.file() + ": " + l.reason()));
    sayWhatWasRefused(material);
    var known = data.knownOn().map(material.triggers()::asOf).orElse(material.triggers());
    List<Occurrence> due =
        state == null
            ? known.next(day, days)
            : known.next(StateArgument.of(state, "--state", day), day, days);
    if (calendar != null) {
      byte[] content = CalendarExport.of(due, day);
      Whole.write(calendar, out -> out.write(content));
    }
    print(due, day);
    return 0;
  }

  private void sayWhatWasRefused(Material material) {
    var calendars =
        material.reports().stream()
            .filter(r -> r.file().publisher().equals(Publisher.CALENDAR))
            .toList();
    for (var report : calendars) {
      for (var part : report.parts()) {
        part.examples()
            .forEach(
                r -> err().printf("%s: line %,d refused: %s%n", part.name(), r.line(), r.detail()));
        long more = part.refusedRows() - part.examples().size();
        if (more > 0) {
          err().printf("%s: and %,d more refused%n", part.name(), more);
        }
        part.remarks()
            .forEach(r -> err().printf("%s: %,d %s%n", part.name(), r.count(), r.note().title()));
      }
    }
    err().flush();
  }

  private Material read() throws IOException {
    var gathering = new Gathering(States.world(), Clock.today());
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw Mistake.input(file + ": no such file. Give a calendar as CSV or iCalendar.");
      }
      gathering.calendar(file);
    }
    var material = gathering.finish();
    if (material.triggers().isEmpty()
        && material.reports().stream().allMatch(r -> r.refused() == 0)) {
      throw Mistake.input(
          "no calendar among the files. Give one as CSV or iCalendar; see"
              + " docs/methods/triggers.md.");
    }
    return material;
  }

  private void print(List<Occurrence> due, LocalDate day) {
    var table = AgendaPrintout.table(due, day);
    if (json) {
      out().print(table.toJson());
    } else if (due.isEmpty()) {
      out()
          .printf(
              "No date in the calendars from %s to %s. That does not mean that nothing is due.%n",
              day, day.plusDays(days));
    } else {
      out().print(table.toText());
    }
    out().flush();
  }
}
