package org.upstander.node.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.upstander.forecast.grid.CellOutlook;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.world.Language;
import org.upstander.world.Probability;
import org.upstander.world.State;

/// Everything about one state on one page.
final class StatePage {
  /// Smaller effects are 0.0 in the figures shown.
  private static final double LEAST_POINTS = 0.05;

  private static final int MOST_INPUTS = 5;

  private StatePage() {}

  static byte[] of(Edition edition, Outlook outlook) {
    Texts texts = edition.texts();
    String name = outlook.state().name();
    String month = texts.month(edition.watchlist().month());
    var ahead =
        outlook.monthly().map(p -> Ahead.of(p, edition.watchlist().month())).orElse(List.of());
    return Frame.page(
        texts,
        texts.get("state.page-title", name, month),
        texts.get("state.description", name, month),
        header(edition, outlook),
        Markup.of("main")
            .add(Glance.of(edition, outlook), LevelSection.of(edition, outlook))
            .add(TriggersSection.of(edition, outlook.state()))
            .add(SignalsSection.of(texts, edition.signals().find(outlook.state().code())))
            .add(StateCharts.of(edition, outlook, ahead))
            .add(TypesTable.of(texts, outlook).stream().toList())
            .add(CellsSection.of(texts, cells(edition, outlook)).stream().toList())
            .add(outlook.structural().stream().map(s -> structural(edition, s)).toList())
            .add(ForecastTable.of(texts, ahead).stream().toList())
            .add(notes(texts), sources(edition)),
        Notes.footer(edition));
  }

  private static List<CellOutlook> cells(Edition edition, Outlook outlook) {
    return edition.watchlist().cells().getOrDefault(outlook.state().code(), List.of());
  }

  private static Markup header(Edition edition, Outlook outlook) {
    Texts texts = edition.texts();
    var back = Markup.of("a", texts.get("state.back")).with("href", "../" + Addresses.INDEX);
    return Markup.of("header")
        .add(
            Markup.of("nav").add(back),
            Markup.of("h1").add(Markup.of("bdi", outlook.state().name())),
            names(outlook.state()),
            Markup.of("p", edition.asOf()).with("class", "month"),
            Markup.of("p", Glance.sentence(edition, outlook)).with("class", "lead"),
            Markup.of("p", texts.get("not")).with("class", "not"))
        .add(edition.basis());
  }

  private static Markup names(State state) {
    var list = Markup.of("ul").with("class", "names");
    for (Language language : Language.values()) {
      String name = state.names().get(language);
      if (name != null && language != Language.EN) {
        String direction = language == Language.AR ? "rtl" : "ltr";
        var words = Markup.of("bdi", name).with("lang", language.tag()).with("dir", direction);
        list.add(Markup.of("li").add(words));
      }
    }
    return list;
  }

  private static Markup structural(Edition edition, Structural risk) {
    Texts texts = edition.texts();
    var mean = new Probability(edition.structuralMean().orElseThrow());
    String figures =
        texts.get(
            "drivers.figures",
            Figures.rare(risk.withinOneYear()),
            Figures.rare(risk.withinTwoYears()),
            Figures.rareInterval(risk.low(), risk.high()),
            Integer.toString(risk.rank()),
            Long.toString(edition.structuralCount()),
            Figures.rare(mean));
    return Markup.of("section")
        .add(Markup.of("h2", texts.get("drivers.title")), Markup.of("p", figures))
        .add(over(edition, risk).stream().toList())
        .add(certainty(texts, risk))
        .add(
            Markup.of("p", texts.get("drivers.lead", Integer.toString(risk.baseYear()))),
            DriversTable.of(texts, risk.drivers()));
  }

  /// What the section about the level says too: a forecast of the past counts for nothing now.
  private static Optional<Markup> over(Edition edition, Structural risk) {
    String first = Integer.toString(risk.baseYear() + 1);
    String last = Integer.toString(risk.lastYear());
    return risk.over(edition.watchlist().month())
        ? Optional.of(Markup.of("p", edition.texts().get("drivers.over", first, last)))
        : Optional.empty();
  }

  /// How sure it is, and what has changed since a year before, where the model can tell.
  private static List<Markup> certainty(Texts texts, Structural risk) {
    var listed =
        risk.topThirty().map(p -> texts.get("drivers.listed", Figures.probability(p))).stream();
    var change =
        risk
            .change()
            .map(c -> {
              double inputs = c.inputs().stream().mapToDouble(Structural.Input::points).sum();
              return texts.get(
                  "drivers.change",
                  Figures.rare(c.before()),
                  Figures.points(inputs),
                  Figures.points(c.learned()));
            })
            .stream();
    var why = risk.change().stream().flatMap(c -> why(texts, c).stream());
    return Stream.concat(Stream.concat(listed, change).map(words -> Markup.of("p", words)), why)
        .toList();
  }

  /// The conditions that changed, those that moved the probability visibly.
  private static Optional<Markup> why(Texts texts, Structural.Change change) {
    var list = Markup.of("ul");
    var inputs =
        change.inputs().stream()
            .filter(i -> Math.abs(i.points()) >= LEAST_POINTS)
            .limit(MOST_INPUTS)
            .toList();
    for (var input : inputs) {
      String words =
          texts.get(
              "drivers.changed",
              input.meaning(),
              Figures.value(input.from()),
              Figures.value(input.to()),
              Figures.points(input.points()));
      list.add(Markup.of("li").add(Markup.of("bdi", words)));
    }
    return inputs.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  private static Markup notes(Texts texts) {
    return Markup.of("section")
        .add(Markup.of("h2", texts.get("reading.title")))
        .add(Notes.list(texts, "reading", 7))
        .add(Markup.of("h3", texts.get("scale.title")))
        .add(Markup.of("p", texts.get("scale.source")))
        .add(Notes.scale(texts));
  }

  private static Markup sources(Edition edition) {
    Texts texts = edition.texts();
    return Markup.of("section")
        .add(Markup.of("h2", texts.get("sources.title")))
        .add(Markup.of("p", edition.dataLine()))
        .add(Markup.of("p", texts.get("sources.model", edition.provenance().model())))
        .add(Sources.of(edition));
  }
}
