package org.upstander.node.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.source.Violence;
import org.upstander.world.ProbabilityWords;

/// The charts of a page about a state, each with its figures in a table behind it.
final class StateCharts {
  private static final int TEN_YEARS = 120;

  private final Texts texts;
  private final Outlook outlook;
  private final YearMonth last;

  private StateCharts(Edition edition, Outlook outlook) {
    this.texts = edition.texts();
    this.outlook = outlook;
    this.last = edition.watchlist().month();
  }

  static List<Markup> of(Edition edition, Outlook outlook, List<Ahead> ahead) {
    var charts = new StateCharts(edition, outlook);
    var sections = new ArrayList<Markup>();
    if (!ahead.isEmpty()) {
      sections.add(charts.future(ahead));
    }
    sections.add(charts.past());
    return sections;
  }

  private Markup future(List<Ahead> ahead) {
    var total = outlook.deaths().total();
    var fan = FanChart.of(texts, total, last, ahead);
    var chances = Chances.of(outlook);
    var seeTable = Markup.of("a", texts.get("fan.table")).with("href", "#months");
    return Markup.of("section")
        .add(Markup.of("h2", texts.get("future.title")))
        .add(
            Markup.of("div")
                .with("class", "pair")
                .add(
                    figure("fan", fan, Markup.of("p").with("class", "see").add(seeTable)),
                    figure("chances", Chances.draw(texts, chances), chancesTable(chances))));
  }

  private Markup past() {
    var tenYears = last.minusMonths(TEN_YEARS - 1L);
    var from = start().isAfter(tenYears) ? start() : tenYears;
    var months = Column.months(outlook.deaths(), from, last);
    var years = Column.years(outlook.deaths(), start(), last);
    return Markup.of("section")
        .add(Markup.of("h2", texts.get("past.title")))
        .add(
            Markup.of("div")
                .with("class", "pair")
                .add(
                    history("months-recorded", months, c -> texts.shortMonth(c.from()), true),
                    history("years-recorded", years, StateCharts::year, false)));
  }

  /// The first month of the figures in which the state existed.
  private YearMonth start() {
    var first = outlook.deaths().total().first();
    var state = YearMonth.from(outlook.state().from());
    var start = state.isAfter(first) ? state : first;
    return start.isAfter(last) ? last : start;
  }

  private Markup history(
      String id, List<Column> columns, Function<Column, String> name, boolean monthly) {
    var words = new HistoryWords(texts, texts.get(id + ".title"), name);
    Function<Column, String> label =
        c -> isLabelled(c.from(), monthly, columns.size()) ? year(c) : "";
    var chart = HistoryChart.of(texts, id, words, columns, label);
    return figure(id, chart, historyTable(id, columns, name));
  }

  /// Years stand under the Januaries of months, and under every fifth of many years.
  private static boolean isLabelled(YearMonth from, boolean monthly, int columns) {
    return monthly ? from.getMonthValue() == 1 : columns < 12 || from.getYear() % 5 == 0;
  }

  private static String year(Column column) {
    return Integer.toString(column.from().getYear());
  }

  private Markup historyTable(String id, List<Column> columns, Function<Column, String> name) {
    var body = Markup.of("tbody");
    for (Column column : columns.reversed()) {
      var cells = new ArrayList<String>();
      for (Violence type : HistoryChart.ORDER) {
        cells.add(orNoData(column.find(type)));
      }
      boolean partial = !column.complete() && !column.silent();
      cells.add(orNoData(column.total()) + (partial ? "*" : ""));
      body.add(Table.row(name.apply(column), cells));
    }
    var heads = new ArrayList<String>(List.of(texts.get(id + ".column")));
    HistoryChart.ORDER.forEach(type -> heads.add(texts.get("violence.short", type)));
    heads.add(texts.get("history.total"));
    return Table.behind(
        texts.get("table.behind"), Table.of("figures", texts.get(id + ".title"), heads, body));
  }

  private String orNoData(OptionalDouble deaths) {
    return deaths.isPresent() ? Figures.recorded(deaths.getAsDouble()) : texts.get("no-data");
  }

  private Markup chancesTable(List<Chances> chances) {
    var body = Markup.of("tbody");
    for (Chances row : chances) {
      String year = Figures.probability(row.year());
      String words = texts.get("probability", ProbabilityWords.of(row.year()));
      body.add(
          Table.row(
              texts.get("chances.row", Figures.recorded(row.deaths())),
              List.of(Figures.probability(row.soon()), year, words)));
    }
    var heads =
        List.of(
            texts.get("chances.deaths"),
            texts.get("chances.soon"),
            texts.get("chances.year"),
            texts.get("chances.in-words"));
    return Table.behind(
        texts.get("table.behind"), Table.of("figures", texts.get("chances.title"), heads, body));
  }

  private Markup figure(String id, Markup drawing, Markup below) {
    var caption =
        Markup.of("figcaption")
            .add(
                Markup.of("h3", texts.get(id + ".title")), Markup.of("p", texts.get(id + ".note")));
    return Markup.of("figure").add(caption, drawing, below);
  }
}
