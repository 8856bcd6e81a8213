package org.upstander.node.track;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.forecast.grid.GridHistory;
import org.upstander.forecast.grid.GridModels;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Run;
import org.upstander.node.store.PanelFile;
import org.upstander.node.track.TrackRecord.EscalationRow;
import org.upstander.node.track.TrackRecord.GridRow;
import org.upstander.panel.DeathsPanel;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.score.GridScores;
import org.upstander.score.backtest.DeathsWindow;
import org.upstander.score.backtest.EscalationBacktest;
import org.upstander.score.backtest.GridBacktest;
import org.upstander.score.track.DeathsTrack;
import org.upstander.source.Violence;
import org.upstander.world.State;
import org.upstander.world.States;

/// Makes the models of deaths forecast the past again: by state from the figures that ship, by cell
/// from tables of cells.
public final class Examination {
  private static final List<String> DEATHS = List.of("zero", "last", "empirical-12", "fading");
  private static final List<String> CELLS = List.of("zero", "empirical-12", "neighbours");

  /// The first window whose year no setting was chosen on.
  private static final int FIRST_WINDOW = 2018;

  /// The first year in whose January a start of violence is forecast.
  private static final int FIRST_ORIGIN = 2000;

  private static final int MONTHS = 12;
  private static final int DRAWS = 1000;

  private final Panel panel;

  private Examination(Panel panel) {
    this.panel = panel;
  }

  /// The state-based deaths of the figures that ship.
  public static Examination ofShipped(LocalDate today) throws IOException {
    var evidence = new Gathering(States.world(), today).shipped().finish().evidence();
    YearMonth last =
        DeathsPanel.horizon(evidence, States.world().list())
            .orElseThrow(() -> new IllegalStateException("the figures that ship cover nothing"));
    var deaths = Run.panel(evidence, last);
    Map<Integer, Series> byState = new HashMap<>();
    for (State state : States.world().on(last.atEndOfMonth())) {
      deaths
          .find(state, Violence.STATE_BASED)
          .ifPresent(series -> byState.put(state.code(), series));
    }
    return new Examination(Panel.of(deaths.first(), deaths.last(), byState));
  }

  private int lastYear() {
    YearMonth last = panel.last();
    return last.getMonthValue() == 12 ? last.getYear() : last.getYear() - 1;
  }

  /// Every model on every window since [#FIRST_WINDOW].
  public DeathsTrack deaths() {
    return deaths(IntStream.rangeClosed(FIRST_WINDOW, lastYear()).boxed().toList());
  }

  /// Every model on some windows.
  public DeathsTrack deaths(List<Integer> windows) {
    List<DeathsModel> models =
        Stream.concat(DEATHS.stream(), Stream.of(TrackRecord.OURS))
            .map(DeathsModels::named)
            .toList();
    return DeathsTrack.of(panel, models, windows);
  }

  /// The chance that violence begins within a year, beside rates of the past.
  public List<EscalationRow> escalation() {
    var question =
        new EscalationBacktest.Question(Escalation.STANDARD, FIRST_ORIGIN, lastYear(), MONTHS);
    var result = EscalationBacktest.run(panel, DeathsModels.named(TrackRecord.OURS), question);
    var rows = new ArrayList<EscalationRow>();
    result
        .scores(TrackRecord.OURS)
        .forEach((name, s) ->
            rows.add(
                new EscalationRow(
                    question.first(),
                    question.last(),
                    MONTHS,
                    name,
                    s.cases(),
                    s.events(),
                    s.expected(),
                    s.area(),
                    s.averagePrecision(),
                    s.brier(),
                    s.logLoss())));
    return rows;
  }

  /// Models of cells on every whole year of `files` but the first, whose months are their history.
  ///
  /// @param files deaths by cell and month
  public static List<GridRow> grid(List<Path> files) throws IOException {
    var panels = new ArrayList<Panel>();
    for (Path file : files) {
      panels.add(PanelFile.read(file, null));
    }
    var rows = new ArrayList<GridRow>();
    if (panels.isEmpty()) {
      return rows;
    }
    GridHistory all = GridHistory.of(panels);
    int first = panels.stream().mapToInt(p -> p.first().getYear()).min().orElseThrow();
    int last = panels.stream().mapToInt(p -> p.last().getYear()).max().orElseThrow();
    for (int year = first + 1; year <= last; year++) {
      for (String model : Stream.concat(CELLS.stream(), Stream.of(TrackRecord.OURS)).toList()) {
        rows.add(row(all, new DeathsWindow(year), model));
      }
    }
    rows.addAll(TrackFiles.gridMarks());
    return rows;
  }

  private static GridRow row(GridHistory all, DeathsWindow window, String model) {
    var backtest = new GridBacktest(window, all, GridModels.named(model), all.cells(), DRAWS);
    var gathering = new GridScores.Gathering(all);
    var months = window.months();
    GridBacktest.Sink<RuntimeException> sink =
        (cell, tails) -> {
          for (int i = 0; i < months.size(); i++) {
            gathering.add(cell, months.get(i), tails.get(i));
          }
        };
    backtest.each(sink);
    var crps = gathering.scores().crps();
    return new GridRow(
        window.year(), model, crps.value(), crps.likely().low(), crps.likely().high());
  }
}
