package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.upstander.forecast.onset.OnsetModel;
import org.upstander.forecast.onset.OnsetModels;
import org.upstander.node.Mistake;
import org.upstander.node.run.OnsetFile;
import org.upstander.node.store.Numbers;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.track.Examination;
import org.upstander.node.track.TrackFiles;
import org.upstander.node.track.TrackSheets;
import org.upstander.score.track.OnsetTrack;
import org.upstander.score.track.OnsetTrack.Span;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander export track-record`: judges every model anew, from the figures that ship and an
/// onset table.
@Command(
    name = "track-record",
    description = {
      "Forecasts past windows and base years again with what was known then, beside the baselines and",
      "published forecasts, and writes the tables of the page track-record. Takes minutes."
    },
    footer = {
      "",
      "Example:",
      "  upstander export track-record --table predictors.csv --published forecasts.csv --out track"
    })
final class ExportTrackRecordCommand extends Instruction {
  private static final List<List<String>> FORECASTS =
      List.of(
          List.of("base_year", "prev_year"), List.of("ccode"), List.of("probability", "risk_prev"));

  private static final int FIRST_BASE = 1993;

  @Option(
      names = "--table",
      required = true,
      paramLabel = "FILE",
      description = "The Early Warning Project's table of state-years.")
  private Path table;

  @Option(
      names = "--published",
      paramLabel = "FILE",
      description = "Its published out-of-sample forecasts, to be judged on the same state-years.")
  private @Nullable Path published;

  @Option(
      names = "--grid",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Deaths by month_id and priogrid_gid, a year a file; the first is history only.")
  private List<Path> grid = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write the tables into.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (var progress = progress()) {
      progress.at("Deaths by cell");
      var cells = Examination.grid(grid);
      progress.at("Deaths by state");
      var examination = Examination.ofShipped(Clock.today());
      var deaths = examination.deaths();
      progress.at("Start of violence");
      var escalation = examination.escalation();
      progress.at("Onset");
      var record =
          TrackSheets.of(
              deaths, onset(), escalation, cells, code -> States.world().get(code).name());
      Files.createDirectories(out);
      TrackFiles.write(out, record);
    }
    out().printf("%s: written.%n", out);
    return 0;
  }

  private OnsetTrack onset() throws IOException {
    var rows = OnsetFile.read(table, Clock.latestDay());
    int last =
        rows.rows().stream()
            .filter(r -> r.outcomes().withinTwoYears().isKnown())
            .mapToInt(r -> r.year())
            .max()
            .orElseThrow(() -> Mistake.input(table + ": holds no known outcome."));
    if (last < FIRST_BASE) {
      throw Mistake.input(table + ": its outcomes end before " + FIRST_BASE + ".");
    }
    var spans =
        Stream.concat(
                Stream.of(new Span(FIRST_BASE, last)),
                IntStream.iterate(FIRST_BASE, y -> y <= last, y -> y + 10)
                    .mapToObj(y -> new Span(y, Math.min(y + 9, last))))
            .toList();
    List<OnsetModel> models = OnsetModels.names().stream().map(OnsetModels::named).toList();
    return OnsetTrack.of(
        rows,
        spans,
        published == null ? List.of() : List.of(new OnsetTrack.Published("published", others())),
        models);
  }

  private Map<List<Integer>, Double> others() throws IOException {
    var file = java.util.Objects.requireNonNull(published);
    var numbers = Numbers.read(file, FORECASTS, 2);
    var probability = new HashMap<List<Integer>, Double>();
    for (int row = 0; row < numbers.rows(); row++) {
      double p = numbers.get(row, 2);
      if (!Double.isNaN(p)) {
        probability.put(List.of((int) numbers.get(row, 0), (int) numbers.get(row, 1)), p);
      }
    }
    return probability;
  }
}
