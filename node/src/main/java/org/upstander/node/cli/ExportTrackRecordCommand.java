package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.onset.OnsetModel;
import org.upstander.forecast.onset.OnsetModels;
import org.upstander.node.Mistake;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.OnsetFile;
import org.upstander.node.run.Run;
import org.upstander.node.store.Numbers;
import org.upstander.node.track.TrackFiles;
import org.upstander.node.track.TrackSheets;
import org.upstander.panel.DeathsPanel;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.score.track.DeathsTrack;
import org.upstander.score.track.OnsetTrack;
import org.upstander.score.track.OnsetTrack.Span;
import org.upstander.source.Violence;
import org.upstander.world.State;
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
  private static final List<String> DEATHS = List.of("zero", "last", "empirical-12", "fading");
  private static final List<List<String>> FORECASTS =
      List.of(
          List.of("base_year", "prev_year"), List.of("ccode"), List.of("probability", "risk_prev"));

  /// The first window whose year no setting was chosen on.
  private static final int FIRST_WINDOW = 2018;

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
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write the tables into.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (var progress = progress()) {
      progress.at("Deaths");
      var deaths = deaths();
      progress.at("Onset");
      var onset = onset();
      Files.createDirectories(out);
      TrackFiles.write(out, TrackSheets.of(deaths, onset, name()));
    }
    out().printf("%s: written.%n", out);
    return 0;
  }

  private static IntFunction<String> name() {
    return code -> States.world().get(code).name();
  }

  private static DeathsTrack deaths() throws IOException {
    var evidence = new Gathering(States.world(), Clock.today()).shipped().finish().evidence();
    var last =
        DeathsPanel.horizon(evidence, States.world().list())
            .orElseThrow(() -> new IllegalStateException("the figures that ship cover nothing"));
    var deaths = Run.panel(evidence, last);
    Map<Integer, Series> byState = new HashMap<>();
    for (State state : States.world().on(last.atEndOfMonth())) {
      deaths
          .find(state, Violence.STATE_BASED)
          .ifPresent(series -> byState.put(state.code(), series));
    }
    List<DeathsModel> models =
        Stream.concat(DEATHS.stream(), Stream.of("upstander")).map(DeathsModels::named).toList();
    int lastWindow = last.getMonthValue() == 12 ? last.getYear() : last.getYear() - 1;
    var windows = IntStream.rangeClosed(FIRST_WINDOW, lastWindow).boxed().toList();
    return DeathsTrack.of(Panel.of(deaths.first(), last, byState), models, windows);
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
