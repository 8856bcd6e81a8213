package org.upstander.node.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.run.Run;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.score.backtest.ClusterPace;
import org.upstander.score.backtest.SignalReplay;
import org.upstander.signal.catalogue.DetectionMethod;
import org.upstander.signal.catalogue.DetectionMethods;
import org.upstander.signal.event.EventHistory;
import org.upstander.signal.event.SignalSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander backtest signals`: signals as they would have stood week by week.
@Command(
    name = "signals",
    description = {
      "Replays signals week by week for every state that lists of events cover, each week from the",
      "events that had ended by then, as coded later. Tells which signals came before known",
      "escalations, and how many were false. Thirty years of a dozen states take seconds without",
      "clusters, minutes with clusters sought at the end of every week."
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
      names = "--clusters",
      paramLabel = "PACE",
      defaultValue = "weekly",
      description =
          "How often clusters are sought, which stand until the next time: weekly, monthly or none"
              + " (default: ${DEFAULT-VALUE}).")
  private String clusters;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the CSV, a row a state and week.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    var question = new SignalReplay.Question(method(), SignalSettings.DEFAULT, pace());
    data.check();
    EventHistory history;
    SignalReplay replay;
    try (var progress = progress()) {
      progress.at("Reading files");
      var material = data.read();
      history = Run.history(material, Run.horizon(material));
      LocalDate last = last(history);
      progress.at("Replaying " + from + " to " + last);
      replay = SignalReplay.of(history, question, from, last);
    }
    Whole.write(out, stream -> write(stream, replay));
    report(new SignalsReplayPrintout(question, replay, history));
    return 0;
  }

  private void report(SignalsReplayPrintout printout) {
    if (json) {
      out().print(printout.toJson());
    } else {
      out().printf("%s: %s%n", out, printout.toText());
    }
    out().flush();
  }

  private ClusterPace pace() {
    for (ClusterPace pace : ClusterPace.values()) {
      if (pace.name().equalsIgnoreCase(clusters)) {
        return pace;
      }
    }
    throw Mistake.usage("--clusters " + clusters + ": give weekly, monthly or none.");
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
            week.cluster().map(up -> up ? "1" : "0").orElse(""));
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
}
