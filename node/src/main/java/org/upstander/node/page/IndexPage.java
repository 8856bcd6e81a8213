package org.upstander.node.page;

import org.upstander.forecast.outlook.Outlook;
import org.upstander.world.Probability;

/// The watchlist on one page: what it is, and every state in it.
final class IndexPage {
  private IndexPage() {}

  static byte[] of(Edition edition) {
    Texts texts = edition.texts();
    String month = texts.month(edition.watchlist().month());
    return Frame.searchable(
        texts,
        texts.get("index.page-title", month),
        texts.get("index.description", month),
        header(edition),
        Markup.of("main")
            .add(summary(edition), levels(edition), WatchTable.of(edition))
            .add(TriggersSection.of(edition))
            .add(reading(texts), sources(edition)),
        Notes.footer(edition));
  }

  private static Markup header(Edition edition) {
    Texts texts = edition.texts();
    return Markup.of("header")
        .add(
            Markup.of("p", texts.get("product")).with("class", "product"),
            Markup.of("h1", texts.get("index.title")),
            Markup.of("p", edition.asOf()).with("class", "month"),
            Markup.of("p", texts.get("index.lead")).with("class", "lead"),
            Markup.of("p", texts.get("not")).with("class", "not"),
            Markup.of("p")
                .with("class", "see")
                .add(Markup.of("a", texts.get("track.link")).with("href", Addresses.TRACK)))
        .add(edition.basis());
  }

  private static Markup summary(Edition edition) {
    Texts texts = edition.texts();
    var outlooks = edition.watchlist().outlooks();
    long likely = outlooks.stream().filter(o -> isLikely(o, 25)).count();
    long grave = outlooks.stream().filter(o -> isLikely(o, 1_000)).count();
    int silent = outlooks.size() - edition.expected().size();
    return Markup.of("ul")
        .with("class", "facts")
        .add(
            fact(outlooks.size(), texts.get("index.fact.states")),
            fact(likely, texts.get("index.fact.25")),
            fact(grave, texts.get("index.fact.1000")),
            fact(silent, texts.get("index.fact.silent")),
            Markup.of("li", edition.dataLine()).with("class", "data"));
  }

  /// How many states stand at each level.
  private static Markup levels(Edition edition) {
    Texts texts = edition.texts();
    var rulings = edition.rulings();
    String silent = Long.toString(rulings.silent());
    return Markup.of("section")
        .with("id", "levels")
        .add(
            Markup.of("h2", texts.get("index.levels")),
            Markup.of("p", texts.get("index.levels.lead")),
            LevelLadder.of(texts, rulings),
            Markup.of("p", texts.get("index.levels.note", rulings.table().version(), silent))
                .with("class", "aside"));
  }

  private static boolean isLikely(Outlook outlook, int deaths) {
    return outlook.atLeast(deaths).map(Probability::value).orElse(0.0) >= 0.5;
  }

  private static Markup fact(long number, String what) {
    return Markup.of("li")
        .add(Markup.of("b", Figures.recorded(number)))
        .text(" ")
        .add(Markup.of("span", what));
  }

  private static Markup reading(Texts texts) {
    return Markup.of("section")
        .add(Markup.of("h2", texts.get("reading.title")))
        .add(Notes.list(texts, "reading", 7));
  }

  private static Markup sources(Edition edition) {
    return Markup.of("section")
        .add(Markup.of("h2", edition.texts().get("sources.title")))
        .add(Sources.of(edition));
  }
}
