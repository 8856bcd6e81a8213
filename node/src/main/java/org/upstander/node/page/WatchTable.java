package org.upstander.node.page;

import java.util.List;
import java.util.stream.Stream;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.world.State;

/// The table of the watchlist: every state that has a forecast in its order, then every state about
/// which there is no data, marked as such.
final class WatchTable {
  private static final int FORECAST_COLUMNS = 5;

  private final Edition edition;
  private final Texts texts;
  private final boolean structural;

  private WatchTable(Edition edition) {
    this.edition = edition;
    this.texts = edition.texts();
    this.structural =
        edition.watchlist().outlooks().stream().anyMatch(o -> o.structural().isPresent());
  }

  static Markup of(Edition edition) {
    var table = new WatchTable(edition);
    var all = edition.watchlist().outlooks();
    var known = all.stream().filter(o -> o.monthly().isPresent()).toList();
    var silent = all.stream().filter(o -> o.monthly().isEmpty()).toList();
    return Markup.of("section")
        .with("id", "watchlist")
        .add(Markup.of("h2", edition.texts().get("index.table")))
        .add(Markup.of("p", edition.texts().get("index.order")))
        .add(
            Table.of(
                    "watch",
                    table.caption(),
                    table.heads(),
                    table.known(known),
                    table.silent(silent))
                .with("data-search", edition.texts().get("search"))
                .with("data-all", edition.texts().get("search.all")));
  }

  private String caption() {
    return texts.get("index.caption", texts.month(edition.watchlist().month()));
  }

  private List<String> heads() {
    var always =
        Stream.of("rank", "state", "level", "soon", "year", "25", "1000", "change")
            .map(h -> texts.get("index.head." + h, texts.shortMonth(edition.lastMonth())));
    var last =
        edition.watchlist().outlooks().stream()
            .flatMap(o -> o.structural().stream())
            .limit(1)
            .map(this::structuralHead);
    return Stream.concat(always, last).toList();
  }

  private String structuralHead(Structural any) {
    boolean over = any.over(edition.watchlist().month());
    return texts.get(
        over ? "index.head.structural.over" : "index.head.structural",
        Integer.toString(any.baseYear() + 1),
        Integer.toString(any.lastYear()));
  }

  private Markup known(List<Outlook> outlooks) {
    var body = Markup.of("tbody");
    for (Outlook outlook : outlooks) {
      var row = start(outlook, edition.standing(outlook).map(Standing::toString).orElse(""));
      var soon = outlook.next(Chances.SOON).orElseThrow();
      var year = outlook.next(Watchlist.HORIZON).orElseThrow();
      row.add(expected(soon), expected(year));
      row.add(cell(Figures.probability(year.atLeast(25))));
      row.add(cell(Figures.probability(year.atLeast(1_000))));
      row.add(cell(outlook.change().map(Figures::change).orElse(texts.get("no-data"))));
      body.add(end(row, outlook));
    }
    return body;
  }

  private Markup silent(List<Outlook> outlooks) {
    var body = Markup.of("tbody").with("class", "silent");
    if (!outlooks.isEmpty()) {
      String columns = Integer.toString(heads().size());
      var head = Markup.of("th").with("scope", "rowgroup").with("colspan", columns);
      head.add(Markup.of("span", texts.get("index.silent", outlooks.size() + "")));
      body.add(Markup.of("tr").with("class", "apart").add(head));
    }
    for (Outlook outlook : outlooks) {
      var row = start(outlook, "\u2013");
      row.add(cell(texts.get("no-data")).with("colspan", FORECAST_COLUMNS + ""));
      body.add(end(row, outlook));
    }
    return body;
  }

  private Markup start(Outlook outlook, String rank) {
    State state = outlook.state();
    var link = Markup.of("a").with("href", edition.addresses().of(state));
    link.add(Markup.of("bdi", state.name()));
    return Markup.of("tr")
        .with("data-region", state.region().title())
        .add(
            cell(rank).with("class", "rank"),
            Markup.of("th")
                .with("scope", "row")
                .add(link)
                .add(Spark.of(texts, outlook.deaths().total(), edition.lastMonth())),
            LevelLadder.cell(texts, edition.rulings().get(state)));
  }

  private Markup end(Markup row, Outlook outlook) {
    if (structural) {
      row.add(outlook.structural().map(this::structural).orElse(cell(texts.get("no-data"))));
    }
    return row;
  }

  private Markup expected(Forecast.Draws draws) {
    return both(Figures.forecast(draws.mean()), Ahead.Range.middle(draws, 0.8).toString());
  }

  private Markup structural(Structural risk) {
    String interval = Figures.rareInterval(risk.low(), risk.high());
    String rank = texts.get("index.rank", Integer.toString(risk.rank()));
    return both(Figures.rare(risk.withinTwoYears()), interval + ", " + rank);
  }

  private static Markup both(String figure, String range) {
    return Markup.of("td")
        .add(Markup.of("b", figure))
        .text(" ")
        .add(Markup.of("small", "(" + range + ")"));
  }

  private static Markup cell(String text) {
    return Markup.of("td", text);
  }
}
