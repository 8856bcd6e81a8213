package org.upstander.node.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.deaths.TypedDeaths;
import org.upstander.forecast.deaths.TypedPaths;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.node.run.Input;
import org.upstander.node.run.Provenance;
import org.upstander.node.run.Run;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.warning.picture.Knowledge;
import org.upstander.world.Language;
import org.upstander.world.Probability;
import org.upstander.world.State;
import org.upstander.world.Subregion;
import org.upstander.world.Tenure;

/// Small worlds for the stories about pages. A line is a state: code, ISO 3166-1 alpha-3, name, and
/// the deaths of the months from January 2021 on, the same number in each type of violence; `.` is
/// a month about which no source has spoken.
final class Given {
  static final YearMonth JANUARY = YearMonth.of(2021, 1);
  static final YearMonth JUNE = YearMonth.of(2021, 6);

  static final String FOUR_STATES =
      """
      990 RED Redland     20 30 10 40 20 50
      991 STI Stillland    0  0  0  0  0  0
      992 CAL Calmland     0  0  0  0  0  0
      993 SIL Silentland   .  .  .  .  .  .
      """;

  private Given() {}

  static Watchlist watchlist(String states) {
    return list(JUNE, states.lines().map(l -> outlook(l.strip().split("\\s+"))).toList());
  }

  static Watchlist list(YearMonth month, List<Outlook> outlooks) {
    return new Watchlist(month, EnumSet.allOf(Violence.class), "empirical-12", outlooks);
  }

  private static Outlook outlook(String[] line) {
    var state = state(Integer.parseInt(line[0]), line[1], line[2]);
    var series = Series.from(JANUARY, 6);
    for (int i = 0; i < 6; i++) {
      if (!line[3 + i].equals(".")) {
        series.record(JANUARY.plusMonths(i), Double.parseDouble(line[3 + i]));
      }
    }
    return outlook(state, series.build());
  }

  static Outlook outlook(State state, Series each) {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    if (each.hasData()) {
      List.of(Violence.values()).forEach(type -> byType.put(type, each));
    }
    return outlook(state, Deaths.of(each.first(), each.last(), byType));
  }

  /// The same outlook with a structural forecast from the conditions of another year.
  static Outlook from(int baseYear, Outlook outlook) {
    var s = outlook.structural().orElseThrow();
    var other =
        new Structural(
            baseYear,
            s.withinOneYear(),
            s.withinTwoYears(),
            s.low(),
            s.high(),
            s.rank(),
            s.drivers(),
            s.topThirty(),
            s.change());
    var origin = outlook.deaths().total().last().plusMonths(1);
    var now = futures(outlook.state(), outlook.deaths(), origin);
    return new Outlook(
        outlook.state(), outlook.deaths(), now, Optional.empty(), Optional.of(other));
  }

  static Outlook outlook(State state, Deaths deaths) {
    var now = futures(state, deaths, deaths.total().last().plusMonths(1));
    var before = futures(state, deaths, deaths.total().last()).map(TypedPaths::total);
    return new Outlook(state, deaths, now, before, Optional.of(structural(state.code())));
  }

  private static Optional<TypedPaths> futures(State state, Deaths deaths, YearMonth origin) {
    if (!deaths.total().hasData()) {
      return Optional.empty();
    }
    var panels = new EnumMap<Violence, Panel>(Violence.class);
    for (Violence type : Violence.values()) {
      deaths
          .find(type)
          .ifPresent(series -> {
            var panel = Panel.of(series.first(), series.last(), Map.of(state.code(), series));
            panels.put(type, panel.before(origin));
          });
    }
    return TypedDeaths.fit(DeathsModels.named("fading"), panels).forecast(state.code(), 14, 200);
  }

  static Structural structural(int code) {
    double p = (code - 980) / 1000.0;
    return new Structural(
        2020,
        new Probability(p / 2),
        new Probability(p),
        new Probability(p / 3),
        new Probability(2 * p),
        code - 989,
        List.of(
            new Structural.Driver("coup", "Attempted coup in the last 5 years", 1, 0.1, 0.8),
            new Structural.Driver("trade", "Trade, share of the economy", 91.5, 75, -0.25)),
        Optional.of(new Probability(0.5)),
        Optional.of(
            new Structural.Change(
                new Probability(p / 2),
                List.of(new Structural.Input("coup", "Attempted coup", 0, 1, 1.5)),
                -0.2)));
  }

  static State state(int code, String iso3, String... names) {
    var byLanguage = new EnumMap<Language, String>(Language.class);
    byLanguage.put(Language.EN, names[0]);
    if (names.length > 1) {
      byLanguage.put(Language.AR, names[1]);
    }
    return new State(
        code,
        List.of(new Tenure(LocalDate.of(1990, 1, 1), Optional.empty())),
        Optional.empty(),
        Optional.of(iso3),
        Optional.empty(),
        Optional.empty(),
        Subregion.EASTERN_AFRICA,
        Set.of(),
        byLanguage);
  }

  static Provenance provenance() {
    return provenance("events.csv", "A Publisher");
  }

  static Provenance provenance(String file, String publisher) {
    var input =
        new Input(
            file,
            "0".repeat(64),
            "",
            100,
            0,
            publisher,
            "A data set",
            "23.1",
            "CC BY 4.0",
            "Author (2023). A paper.",
            Optional.of(JANUARY),
            Optional.of(JUNE),
            true);
    return new Provenance("0.1.0", "upstander", List.of(input), JUNE, Optional.empty());
  }

  /// A run without lists of events and calendars.
  static Run run(Watchlist watchlist, Provenance provenance) {
    return Run.of(Knowledge.of(watchlist), provenance);
  }

  /// Path to text.
  static TreeMap<String, String> pages(Watchlist watchlist, Provenance provenance) {
    var pages = new TreeMap<String, String>();
    try {
      Pages.write(
          Given.run(watchlist, provenance),
          (path, content) -> pages.put(path, new String(content, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  static TreeMap<String, String> pages(String states) {
    return pages(watchlist(states), provenance());
  }

  static String page(Map<String, String> pages, String path) {
    return Objects.requireNonNull(pages.get(path), path);
  }

  /// The text of the page without its markup, style and script, spaces made one.
  static String textOf(String page) {
    return page.replaceAll("(?s)<(style|script|svg)[ >].*?</\\1>", " ")
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replaceAll("\\s+", " ");
  }

  /// The row of the index that links to `path`, cell by cell.
  static List<String> row(String index, String path) {
    int at = index.indexOf("href=\"" + path + "\"");
    String row = index.substring(index.lastIndexOf("<tr", at), index.indexOf("</tr>", at));
    var cells = new ArrayList<String>();
    for (String cell : row.split("</t[hd]>")) {
      cells.add(textOf(cell).strip());
    }
    return cells;
  }
}
