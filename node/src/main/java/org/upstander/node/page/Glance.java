package org.upstander.node.page;

import java.util.Optional;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.warning.picture.Ruling;
import org.upstander.world.Probability;
import org.upstander.world.ProbabilityWords;

/// The few numbers with which a page about a state begins.
final class Glance {
  private Glance() {}

  /// The outlook in two or three sentences.
  static String sentence(Edition edition, Outlook outlook) {
    Texts texts = edition.texts();
    String name = outlook.state().name();
    if (outlook.monthly().isEmpty()) {
      return texts.get("state.silent", name);
    }
    var year = outlook.next(Watchlist.HORIZON).orElseThrow();
    var place = edition.standing(outlook).orElseThrow();
    String rank = Integer.toString(place.rank());
    String of = Integer.toString(place.of());
    String others = Integer.toString(place.sharing() - 1);
    String standing =
        place.sharing() > 1
            ? texts.get("state.rank.shared", rank, of, others)
            : texts.get("state.rank", rank, of);
    return standing + " " + expected(texts, year);
  }

  private static String expected(Texts texts, Forecast.Draws year) {
    var range = Ahead.Range.middle(year, 0.8);
    String mean = Figures.forecast(year.mean());
    if (range.high() > 0) {
      String low = Figures.low(range.low());
      return texts.get("state.expected", mean, low, Figures.high(range.high()));
    }
    boolean none = year.get(year.size() - 1) == 0;
    return none ? texts.get("state.expected.none") : texts.get("state.expected.few", mean);
  }

  static Markup of(Edition edition, Outlook outlook) {
    Texts texts = edition.texts();
    var list = Markup.of("dl").with("class", "glance");
    level(list, texts, edition.rulings().get(outlook.state()));
    deaths(list, texts, "soon", outlook.next(Chances.SOON));
    deaths(list, texts, "year", outlook.next(Watchlist.HORIZON));
    outlook.atLeast(25).ifPresent(p -> chance(list, texts, "25", p));
    outlook.atLeast(1_000).ifPresent(p -> chance(list, texts, "1000", p));
    outlook.outbreak().ifPresent(p -> chance(list, texts, "outbreak", p));
    outlook
        .change()
        .ifPresent(c -> put(list, texts, "change", Figures.change(c), texts.get("glance.to-year")));
    outlook.structural().ifPresent(s -> structural(list, edition, s));
    return list;
  }

  private static void level(Markup list, Texts texts, Ruling ruling) {
    String level = ruling.level().map(l -> texts.get("level", l)).orElse(texts.get("no-data"));
    String beside =
        ruling
            .phase()
            .map(p -> texts.get("glance.phase", texts.get("phase", p)))
            .orElse(texts.get("glance.no-level"));
    put(list, texts, "level", level, beside);
  }

  private static void deaths(
      Markup list, Texts texts, String what, Optional<Forecast.Draws> deaths) {
    if (deaths.isEmpty()) {
      put(list, texts, what, texts.get("no-data"), texts.get("glance.silent"));
      return;
    }
    var draws = deaths.get();
    String range = Ahead.Range.middle(draws, 0.8).toString();
    put(list, texts, what, Figures.forecast(draws.mean()), texts.get("glance.range"))
        .text(" ")
        .add(Markup.of("span", range).with("class", "whole"));
  }

  private static void chance(Markup list, Texts texts, String what, Probability p) {
    String words = texts.get("probability", ProbabilityWords.of(p));
    put(list, texts, what, Figures.probability(p), words);
  }

  private static void structural(Markup list, Edition edition, Structural risk) {
    Texts texts = edition.texts();
    String range = Figures.rareInterval(risk.low(), risk.high());
    String rank = Integer.toString(risk.rank());
    String next = Integer.toString(risk.baseYear() + 1);
    String last = Integer.toString(risk.lastYear());
    String key =
        risk.over(edition.watchlist().month())
            ? "glance.structural.over"
            : "glance.structural.rank";
    String beside = texts.get(key, rank, next, last) + " " + texts.get("glance.range");
    put(list, texts, "structural", Figures.rare(risk.withinTwoYears()), beside)
        .text(" ")
        .add(Markup.of("span", range).with("class", "whole"));
  }

  /// Adds a number with its name, and gives back what stands beside it.
  private static Markup put(Markup list, Texts texts, String what, String number, String beside) {
    var words = Markup.of("dd", beside);
    list.add(
        Markup.of("div")
            .add(
                Markup.of("dt", texts.get("glance." + what)),
                Markup.of("dd", number).with("class", "number"),
                words));
    return words;
  }
}
