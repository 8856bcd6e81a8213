package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.grid.EventGrid;
import org.upstander.forecast.grid.GridHistory;
import org.upstander.forecast.grid.GridModel;
import org.upstander.forecast.grid.GridModels;
import org.upstander.forecast.grid.ReconciledGrid;
import org.upstander.node.Mistake;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Run;
import org.upstander.node.run.StateTable;
import org.upstander.node.store.DrawsFile;
import org.upstander.node.store.GridFile;
import org.upstander.node.store.PanelFile;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.Table;
import org.upstander.panel.Panel;
import org.upstander.score.Estimate;
import org.upstander.score.GridScores;
import org.upstander.score.backtest.DeathsWindow;
import org.upstander.score.backtest.GridBacktest;
import org.upstander.source.Event;
import org.upstander.source.Violence;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander backtest grid`: one window of the ViEWS challenge by half-degree cell.
@Command(
    name = "grid",
    description = {
      "Forecasts deaths per half-degree cell and month for one year, from what was recorded up to",
      "October of the year before, and scores the forecasts if the figures of that year are given.",
      "Writes month_id,priogrid_gid,mean,p_any,q50,q80,q90,q95,q99."
    },
    footer = {
      "",
      "Examples:",
      "  upstander backtest grid --actuals grid-2018.parquet grid-2019.parquet --window 2019 \\",
      "    --out 2019.csv.gz",
      "  upstander backtest grid --actuals grid-2018.parquet --events ged/ \\",
      "    --panel country-month.csv.gz --window 2018 --model reconciled --out 2018.parquet"
    })
final class BacktestGridCommand extends Instruction {
  private static final String RECONCILED = "reconciled";

  @Option(
      names = "--actuals",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Deaths by month_id and priogrid_gid (column ged_sb or outcome). All cells in them are"
              + " forecast; months before the origin are history, those of the window are the"
              + " truth.")
  private List<Path> actuals;

  @Option(
      names = "--events",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Lists of events, or folders of them: history where the actuals have none.")
  private List<Path> events = List.of();

  @Option(
      names = "--panel",
      paramLabel = "FILE",
      description = "Deaths by month_id and country_id: tells which months the events cover.")
  private @Nullable Path panel;

  @Option(
      names = "--window",
      required = true,
      paramLabel = "YEAR",
      description = "The year to forecast.")
  private int window;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "upstander",
      description =
          "One of: zero, last, empirical-12, neighbours, upstander (default), or reconciled, which"
              + " needs --events and --panel.")
  private String model;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Draws for each month and cell (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Option(
      names = "--all-draws",
      description = "Write every draw: month_id,priogrid_gid,draw,outcome.")
  private boolean allDraws;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write; .csv, .csv.gz or .parquet.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    check();
    var year = new DeathsWindow(window);
    try (var progress = progress()) {
      progress.at("Reading " + actuals.getFirst().getFileName());
      GridHistory given = actuals();
      var history = given;
      GridModel chosen = RECONCILED.equals(model) ? null : GridModels.named(model);
      if (panel != null && !events.isEmpty()) {
        progress.at("Reading " + events.getFirst().getFileName());
        var states = new StateTable(PanelFile.read(panel, null));
        var located = located(states, year.origin().minusMonths(1));
        history = given.before(year.origin()).orElse(located.whole());
        if (chosen == null) {
          var futures = states.futures(year, DeathsModels.named("upstander"), draws);
          chosen = new ReconciledGrid(located, futures);
        }
      }
      requireHistory(history.before(year.origin()), year);
      progress.at("Forecasting " + window);
      forecast(
          new GridBacktest(year, history, Objects.requireNonNull(chosen), given.cells(), draws),
          given);
    }
    return 0;
  }

  private void check() {
    if (draws < 1 || draws > 10_000) {
      throw Mistake.usage("--draws " + draws + ": give a number from 1 to 10000.");
    }
    if (window < 1900 || window > 2999) {
      throw Mistake.usage("--window " + window + ": give a year.");
    }
    if (!events.isEmpty() && panel == null) {
      throw Mistake.usage(
          "--events needs --panel: deaths by state tell which months the events cover.");
    }
    if (RECONCILED.equals(model) && events.isEmpty()) {
      throw Mistake.usage("--model reconciled needs --events and --panel.");
    }
    try {
      if (!RECONCILED.equals(model)) {
        GridModels.named(model);
      }
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("--model " + model + ": " + e.getMessage() + ", " + RECONCILED + ".");
    }
    DrawsFile.requireKnownEnding(out);
    if (allDraws) {
      GridFile.requireStreamed(out);
    }
  }

  private GridHistory actuals() throws IOException {
    var panels = new ArrayList<Panel>();
    for (Path file : actuals) {
      panels.add(PanelFile.read(file, null));
    }
    try {
      return GridHistory.of(panels);
    } catch (IllegalArgumentException e) {
      throw Mistake.input("--actuals: " + e.getMessage() + ". Give each cell and month once.");
    }
  }

  private EventGrid located(StateTable states, YearMonth last) throws IOException {
    var gathering = new Gathering(States.world(), Clock.today());
    for (Path path : events) {
      gathering.directory(path);
    }
    var material = gathering.finish();
    if (!material.leftOut().isEmpty()) {
      var first = material.leftOut().getFirst();
      throw Mistake.input("--events: " + first.file() + ": " + first.reason());
    }
    List<Event> each = material.evidence().events().current().stream().map(t -> t.event()).toList();
    return EventGrid.of(each, EnumSet.of(Violence.STATE_BASED), states.totals(), Run.FIRST, last);
  }

  private static void requireHistory(GridHistory history, DeathsWindow year) {
    if (history.cells().isEmpty()) {
      throw Mistake.input(
          "nothing is recorded before %s. Give the actuals of the year before, or --events and"
                  .formatted(year.origin())
              + " --panel.");
    }
  }

  private void forecast(GridBacktest backtest, GridHistory truth) throws IOException {
    var scores = new GridScores.Gathering(truth);
    List<YearMonth> months = backtest.window().months();
    GridBacktest.Sink<RuntimeException> scoring =
        (cell, tails) -> {
          for (int i = 0; i < months.size(); i++) {
            scores.add(cell, months.get(i), tails.get(i));
          }
        };
    if (allDraws) {
      GridFile.writeDraws(out, backtest, scoring);
    } else {
      GridFile.writeSummary(out, backtest, scoring);
    }
    out()
        .printf(
            "%s: %,d forecasts (%d months × %,d cells, %,d draws each) by model %s, from what was"
                + " recorded up to %s.%n",
            out,
            (long) months.size() * backtest.cells().size(),
            months.size(),
            backtest.cells().size(),
            draws,
            backtest.model().name(),
            backtest.window().origin().minusMonths(1));
    print(scores);
  }

  private void print(GridScores.Gathering scored) {
    if (scored.size() == 0) {
      out().printf("Not scored: no actuals of %d were given.%n", window);
      return;
    }
    var scores = scored.scores();
    out().printf("%n%,d cells and months scored; intervals are 80 %%.%n%n", scores.cells());
    var table =
        new Table(
            Table.Column.text("Score", "score"),
            Table.Column.number("Mean", "mean"),
            Table.Column.number("Low", "low"),
            Table.Column.number("High", "high"),
            Table.Column.text("What it is (lower is better)", "meaning"));
    add(table, "CRPS", scores.crps(), "distance from what happened, in deaths");
    add(table, "IGN", scores.ignorance(), "ignorance over the challenge's bins, in bits");
    add(table, "MIS", scores.intervalScore(), "interval score of the 90 % interval");
    out().print(table.toText());
    out().flush();
  }

  private static void add(Table table, String name, Estimate e, String meaning) {
    table.add(
        Table.Cell.of(name),
        number(e.value()),
        number(e.likely().low()),
        number(e.likely().high()),
        Table.Cell.of(meaning));
  }

  private static Table.Cell number(double value) {
    return Table.Cell.of(String.format(Locale.ROOT, "%,.4f", value), value);
  }
}
