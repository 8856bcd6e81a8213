package org.upstander.node.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.node.page.Figures;
import org.upstander.node.run.Run;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;
import org.upstander.source.Violence;

/// The rows of the watchlist, one a state: for people with the level beside the name, for programs
/// with all about the level at the end.
final class WatchlistTable {
  private static final String NO_DATA = "no data";
  private static final int SPARK = 24;

  private static final List<Table.Column> STATE =
      List.of(Table.Column.number("#", "rank"), Table.Column.text("State", "state"));

  private static final List<Table.Column> FORECAST =
      List.of(
          Table.Column.text("Last 24 months", "deaths_last_12_months"),
          Table.Column.number("3 months", "expected_3_months"),
          Table.Column.text("80 %", "interval_3_months"),
          Table.Column.number("12 months", "expected_12_months"),
          Table.Column.text("80 %", "interval_12_months"),
          Table.Column.number("≥25", "probability_25"),
          Table.Column.number("≥1,000", "probability_1000"),
          Table.Column.number("Civilians", "expected_civilians_12_months"),
          Table.Column.number("Change", "change_12_months"));

  private final Run run;
  private final boolean structural;

  WatchlistTable(Run run) {
    this.run = run;
    // The table of state-years does not ship, so often there is none.
    this.structural = run.watchlist().outlooks().stream().anyMatch(o -> o.structural().isPresent());
  }

  /// The first `shown` states as aligned text.
  String toText(int shown) {
    var columns = new ArrayList<>(STATE);
    columns.addAll(LevelCells.SHOWN);
    columns.addAll(figureColumns());
    var table = new Table(columns.toArray(Table.Column[]::new));
    for (Outlook outlook : run.watchlist().outlooks().subList(0, shown)) {
      var cells = state(outlook);
      cells.addAll(LevelCells.shown(run.rulings().get(outlook.state())));
      cells.addAll(figures(outlook));
      table.add(cells.toArray(Table.Cell[]::new));
    }
    return table.toText();
  }

  /// Every state as a JSON array.
  String toJson() {
    var columns = new ArrayList<>(STATE);
    columns.addAll(figureColumns());
    columns.addAll(LevelCells.TOLD);
    var table = new Table(columns.toArray(Table.Column[]::new));
    for (Outlook outlook : run.watchlist().outlooks()) {
      var cells = state(outlook);
      cells.addAll(figures(outlook));
      cells.addAll(LevelCells.told(run.rulings().get(outlook.state())));
      table.add(cells.toArray(Table.Cell[]::new));
    }
    return table.toJson();
  }

  private List<Table.Column> figureColumns() {
    var columns = new ArrayList<>(FORECAST);
    run.watchlist().outlooks().stream()
        .flatMap(o -> o.structural().stream())
        .findFirst()
        .ifPresent(s -> columns.addAll(onsetColumns(s)));
    return columns;
  }

  /// The years stand at the head: they may be over.
  private static List<Table.Column> onsetColumns(Structural any) {
    String years = "%d\u2013%02d".formatted(any.baseYear() + 1, any.lastYear() % 100);
    return List.of(
        Table.Column.number("Onset " + years, "structural_2_years"),
        Table.Column.text("80 %", "structural_interval"),
        Table.Column.number("#", "structural_rank"));
  }

  private List<Table.Cell> state(Outlook outlook) {
    var cells = new ArrayList<Table.Cell>();
    cells.add(
        run.watchlist().rank(outlook).stream()
            .mapToObj(r -> Table.Cell.of(Integer.toString(r), r))
            .findFirst()
            .orElse(Table.Cell.none("–")));
    cells.add(Table.Cell.of(outlook.state().name()));
    return cells;
  }

  private List<Table.Cell> figures(Outlook outlook) {
    var cells = new ArrayList<Table.Cell>();
    if (outlook.monthly().isEmpty()) {
      cells.add(Table.Cell.none(NO_DATA));
      cells.addAll(Collections.nCopies(FORECAST.size() - 1, Table.Cell.none("")));
    } else {
      cells.addAll(forecast(outlook));
    }
    if (structural) {
      cells.addAll(structural(outlook));
    }
    return cells;
  }

  private static List<Table.Cell> forecast(Outlook outlook) {
    var quarter = outlook.next(3).orElseThrow();
    var year = outlook.next(12).orElseThrow();
    double change = outlook.change().orElse(Double.NaN);
    return List.of(
        recent(outlook),
        Table.Cell.of(Figures.forecast(quarter.mean()), quarter.mean()),
        interval(quarter),
        Table.Cell.of(Figures.forecast(year.mean()), year.mean()),
        interval(year),
        probability(year, 25),
        probability(year, 1000),
        outlook
            .year(Violence.ONE_SIDED)
            .map(d -> Table.Cell.of(Figures.forecast(d.mean()), d.mean()))
            .orElse(Table.Cell.none(NO_DATA)),
        Double.isNaN(change) ? Table.Cell.none("") : Table.Cell.of(Figures.change(change), change));
  }

  private static List<Table.Cell> structural(Outlook outlook) {
    if (outlook.structural().isEmpty()) {
      return List.of(Table.Cell.none(NO_DATA), Table.Cell.none(""), Table.Cell.none(""));
    }
    Structural s = outlook.structural().get();
    return List.of(
        Table.Cell.of(Figures.rare(s.withinTwoYears()), s.withinTwoYears().value()),
        new Table.Cell(
            Figures.rareInterval(s.low(), s.high()),
            "[" + Json.number(s.low().value()) + ", " + Json.number(s.high().value()) + "]"),
        Table.Cell.of(Integer.toString(s.rank()), s.rank()));
  }

  private static Table.Cell recent(Outlook outlook) {
    var total = outlook.deaths().total();
    return Table.Cell.of(Spark.of(total, SPARK), total.sumOfLatest(12).orElse(Double.NaN));
  }

  private static Table.Cell interval(Forecast.Draws draws) {
    double low = draws.quantile(0.1);
    double high = draws.quantile(0.9);
    return new Table.Cell(
        Figures.interval(low, high), "[" + Json.number(low) + ", " + Json.number(high) + "]");
  }

  private static Table.Cell probability(Forecast.Draws draws, int deaths) {
    var probability = draws.atLeast(deaths);
    return Table.Cell.of(Figures.probability(probability), probability.value());
  }
}
