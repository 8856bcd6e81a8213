package org.upstander.node.cli;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.node.page.Figures;
import org.upstander.node.run.Input;
import org.upstander.node.run.Run;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;
import org.upstander.source.Violence;

/// The watchlist as it is printed on a terminal.
final class WatchlistPrintout {
  private static final String NO_DATA = "no data";
  private static final int SPARK = 24;
  private static final int OUTBREAKS = 8;

  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.number("#", "rank"),
          Table.Column.text("State", "state"),
          Table.Column.text("Last 24 months", "deaths_last_12_months"),
          Table.Column.number("3 months", "expected_3_months"),
          Table.Column.text("80 %", "interval_3_months"),
          Table.Column.number("12 months", "expected_12_months"),
          Table.Column.text("80 %", "interval_12_months"),
          Table.Column.number("≥25", "probability_25"),
          Table.Column.number("≥1,000", "probability_1000"),
          Table.Column.number("Civilians", "expected_civilians_12_months"),
          Table.Column.number("Change", "change_12_months"));

  private static final List<Table.Column> STRUCTURAL =
      List.of(
          Table.Column.number("Onset", "structural_2_years"),
          Table.Column.text("80 %", "structural_interval"),
          Table.Column.number("#", "structural_rank"));

  private final Run run;
  private final LocalDate today;

  WatchlistPrintout(Run run, LocalDate today) {
    this.run = run;
    this.today = today;
  }

  /// The first `top` states (0 for all) with what they rest on.
  String toText(int top) {
    Watchlist list = run.watchlist();
    int shown = top <= 0 ? list.outlooks().size() : Math.min(top, list.outlooks().size());
    return heading()
        + "\n"
        + table(shown).toText()
        + outbreaks()
        + SignalsPrintout.toText(run.signals())
        + AgendaPrintout.toText(run.agenda())
        + "\n"
        + footing(shown);
  }

  String toJson() {
    var list = run.watchlist();
    return """
    {"run_month": %s, "basis": %s, "version": %s, "model": %s, "rows": %s%s%s}
    """
        .formatted(
            Json.string(list.month().toString()),
            Json.string(basis()),
            Json.string(run.provenance().version()),
            Json.string(list.model()),
            table(list.outlooks().size()).toJson().strip(),
            SignalsPrintout.toJson(run.signals()),
            AgendaPrintout.toJson(run.agenda()));
  }

  private String heading() {
    YearMonth first = run.watchlist().month().plusMonths(1);
    return """
    Watchlist of %s: deaths expected in %s, %s to %s
    """
        .formatted(name(run.watchlist().month()), basis(), name(first), name(first.plusMonths(11)));
  }

  private String basis() {
    Set<Violence> basis = run.watchlist().basis();
    return basis.size() == Violence.values().length
        ? "organised violence"
        : basis.stream()
            .sorted()
            .map(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(" and ", "", " violence"));
  }

  /// The quiet states in which violence is likeliest to begin.
  private String outbreaks() {
    String states =
        run.watchlist().outlooks().stream()
            .filter(o -> o.outbreak().isPresent())
            .sorted(Comparator.comparing((Outlook o) -> o.outbreak().orElseThrow()).reversed())
            .limit(OUTBREAKS)
            .map(o -> o.state().name() + " " + Figures.probability(o.outbreak().orElseThrow()))
            .collect(Collectors.joining(", "));
    return states.isEmpty()
        ? ""
        : "\nQuiet for a year (no month of 25 deaths), and likeliest to see such a month in the next"
            + " twelve:\n  "
            + states
            + "\n";
  }

  private Table table(int shown) {
    var columns = new ArrayList<>(COLUMNS);
    if (structural()) {
      columns.addAll(STRUCTURAL);
    }
    var table = new Table(columns.toArray(Table.Column[]::new));
    for (Outlook outlook : run.watchlist().outlooks().subList(0, shown)) {
      row(table, outlook);
    }
    return table;
  }

  private void row(Table table, Outlook outlook) {
    var cells = new ArrayList<Table.Cell>();
    cells.add(
        run.watchlist().rank(outlook).stream()
            .mapToObj(r -> Table.Cell.of(Integer.toString(r), r))
            .findFirst()
            .orElse(Table.Cell.none("–")));
    cells.add(Table.Cell.of(outlook.state().name()));
    if (outlook.monthly().isEmpty()) {
      cells.add(Table.Cell.none(NO_DATA));
      cells.addAll(Collections.nCopies(COLUMNS.size() - 3, Table.Cell.none("")));
    } else {
      cells.addAll(forecast(outlook));
    }
    if (structural()) {
      cells.addAll(structural(outlook));
    }
    table.add(cells.toArray(Table.Cell[]::new));
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

  /// Whether any state has a structural risk, which needs a table that does not ship.
  private boolean structural() {
    return run.watchlist().outlooks().stream().anyMatch(o -> o.structural().isPresent());
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

  private static Table.Cell interval(org.upstander.forecast.Forecast.Draws draws) {
    double low = draws.quantile(0.1);
    double high = draws.quantile(0.9);
    return new Table.Cell(
        Figures.interval(low, high), "[" + Json.number(low) + ", " + Json.number(high) + "]");
  }

  private static Table.Cell probability(org.upstander.forecast.Forecast.Draws draws, int deaths) {
    var probability = draws.atLeast(deaths);
    return Table.Cell.of(Figures.probability(probability), probability.value());
  }

  private String footing(int shown) {
    var list = run.watchlist();
    long silent = list.outlooks().stream().filter(o -> o.monthly().isEmpty()).count();
    var text = new StringBuilder();
    if (shown < list.outlooks().size()) {
      text.append("%d of %d states; --top 0 prints all. ".formatted(shown, list.outlooks().size()));
    }
    text.append(silent == 0 ? "" : silent + " states have no data, which is not zero. ");
    run.watchlist().outlooks().stream()
        .flatMap(o -> o.structural().stream())
        .findFirst()
        .ifPresent(s ->
            text.append(
                "Onset: a new mass killing in %d or %d, from conditions in %d. "
                    .formatted(s.baseYear() + 1, s.baseYear() + 2, s.baseYear())));
    text.append("Deaths are those recorded; what nobody recorded is not here.\n");
    text.append(sources());
    return text.toString();
  }

  private String sources() {
    var month = run.watchlist().month();
    String who =
        run.provenance().inputs().stream()
            .filter(Input::used)
            .map(i -> i.publisher() + " (" + i.licence() + ")")
            .distinct()
            .collect(Collectors.joining("; "));
    return "Figures end %s%s. Sources: %s. Upstander %s, model %s.\n"
        .formatted(
            name(month),
            age(month).map(a -> ", " + a + " ago").orElse(""),
            who,
            run.provenance().version(),
            run.watchlist().model());
  }

  private Optional<String> age(YearMonth month) {
    Period age = Period.between(month.atEndOfMonth(), today);
    if (age.isNegative() || age.toTotalMonths() < 1) {
      return Optional.empty();
    }
    String years = age.getYears() == 0 ? "" : age.getYears() + plural(age.getYears(), " year");
    String months = age.getMonths() == 0 ? "" : age.getMonths() + plural(age.getMonths(), " month");
    return Optional.of((years + (years.isEmpty() || months.isEmpty() ? "" : " and ") + months));
  }

  private static String plural(int n, String unit) {
    return n == 1 ? unit : unit + "s";
  }

  private static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
