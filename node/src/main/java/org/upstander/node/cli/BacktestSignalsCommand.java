package org.upstander.node.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.run.Run;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.Table;
import org.upstander.score.backtest.EscalationWarning;
import org.upstander.score.backtest.SignalRecord;
import org.upstander.score.backtest.SignalReplay;
import org.upstander.score.backtest.SignalRule;
import org.upstander.signal.catalogue.DetectionMethod;
import org.upstander.signal.catalogue.DetectionMethods;
import org.upstander.signal.event.EventHistory;
import org.upstander.signal.event.SignalSettings;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander backtest signals`: signals as they would have stood week by week.
@Command(
    name = "signals",
    description = {
      "Replays signals week by week for every state that lists of events cover, each week from the",
      "events that had ended by then, as coded later. Tells which signals came before known",
      "escalations, and how many were false. All years of a dozen states take minutes."
    },
    footer = {
      "",
      "Example:",
      "  upstander backtest signals --data ged/ --from 2010-01-01 --to 2020-12-31 --out signals.csv"
    })
final class BacktestSignalsCommand extends Instruction {
  @Mixin private DataArgument data;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "1990-01-01",
      description = "The first day (default: ${DEFAULT-VALUE}).")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "The last day (default: the last that a list covers).")
  private @Nullable LocalDate to;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      defaultValue = DetectionMethods.DEFAULT,
      description = "The detector, as for upstander detect (default: ${DEFAULT-VALUE}).")
  private String method;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the CSV, a row a state and week.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    DetectionMethod chosen = method();
    data.check();
    EventHistory history;
    SignalReplay replay;
    try (var progress = progress()) {
      progress.at("Reading files");
      var material = data.read();
      history = Run.history(material, Run.horizon(material));
      LocalDate last = last(history);
      progress.at("Replaying " + from + " to " + last);
      replay = SignalReplay.of(history, chosen, SignalSettings.DEFAULT, from, last);
    }
    Whole.write(out, stream -> write(stream, replay));
    out().printf("%s: %,d states, method %s.%n", out, replay.weeks().size(), chosen.name());
    for (SignalRule rule : SignalRule.values()) {
      report(replay, history, rule);
    }
    out().flush();
    return 0;
  }

  private DetectionMethod method() {
    try {
      return DetectionMethods.named(method);
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("--method " + method + ": " + e.getMessage() + ".");
    }
  }

  private LocalDate last(EventHistory history) {
    LocalDate end =
        history.states().stream()
            .map(history::end)
            .max(LocalDate::compareTo)
            .orElseThrow(() ->
                Mistake.input(
                    "no list of events in --data says what it covers or holds what the table of states"
                        + " knows. Put NAME.coverage.json beside it."));
    LocalDate last = to == null || to.isAfter(end) ? end : to;
    if (last.isBefore(from)) {
      throw Mistake.usage("--from %s: the replay ends on %s.".formatted(from, last));
    }
    return last;
  }

  private static void write(OutputStream stream, SignalReplay replay) throws IOException {
    var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(
        "as_of",
        "gwcode",
        "events",
        "events_expected",
        "deaths",
        "deaths_expected",
        "series",
        "cluster");
    for (var weeks : replay.weeks().values()) {
      for (var week : weeks) {
        var national = week.national();
        csv.writeRecord(
            week.asOf().toString(),
            Integer.toString(national.state()),
            number(national.events().observed()),
            number(national.events().expected()),
            number(national.deaths().observed()),
            number(national.deaths().expected()),
            national.raised() ? "1" : "0",
            week.cluster() ? "1" : "0");
      }
    }
    csv.flush();
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private void report(SignalReplay replay, EventHistory history, SignalRule rule) {
    out().printf("%nSignal: %s%n%n", rule.name().toLowerCase(Locale.ROOT));
    out().print(records(replay, history, rule).toText());
    out().println();
    out().print(warnings(replay, rule).toText());
  }

  private static Table records(SignalReplay replay, EventHistory history, SignalRule rule) {
    var table =
        new Table(
            Table.Column.text("State", "state"),
            Table.Column.number("Weeks", "weeks"),
            Table.Column.number("Up", "up"),
            Table.Column.number("Escalating", "escalating"),
            Table.Column.number("Episodes", "episodes"),
            Table.Column.number("Followed", "followed"),
            Table.Column.number("False a year", "false_a_year"));
    for (SignalRecord r : replay.records(rule, history)) {
      table.add(
          Table.Cell.of(States.world().get(r.state()).name()),
          whole(r.weeks()),
          share(r.up(), r.weeks()),
          share(r.escalating(), r.judged()),
          whole(r.episodes().size()),
          whole(r.episodes().size() - r.falseEpisodes()),
          r.falseEachYear()
              .map(f -> Table.Cell.of(String.format(Locale.ROOT, "%.2f", f), f))
              .orElse(Table.Cell.none("")));
    }
    return table;
  }

  private static Table warnings(SignalReplay replay, SignalRule rule) {
    var table =
        new Table(
            Table.Column.text("Escalation", "escalation"),
            Table.Column.text("Day", "day"),
            Table.Column.text("Earliest of the 26 weeks before", "first_before"),
            Table.Column.number("Weeks up of 26", "weeks_before"),
            Table.Column.text("Up in the last", "standing"),
            Table.Column.text("First after", "first_after"));
    for (EscalationWarning w : replay.warnings(rule)) {
      boolean covered = w.covered();
      table.add(
          Table.Cell.of(w.escalation().name()),
          Table.Cell.of(w.escalation().day().toString()),
          Table.Cell.of(covered ? day(w.firstBefore()) : "not replayed"),
          covered ? whole(w.weeksBefore()) : Table.Cell.none(""),
          Table.Cell.of(covered ? (w.standing() ? "yes" : "no") : ""),
          Table.Cell.of(covered ? day(w.firstAfter()) : ""));
    }
    return table;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("none");
  }

  private static Table.Cell whole(long value) {
    return Table.Cell.of(String.format(Locale.ROOT, "%,d", value), value);
  }

  private static Table.Cell share(int part, int whole) {
    return whole == 0
        ? Table.Cell.none("")
        : Table.Cell.of(
            String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole), (double) part / whole);
  }
}
