package org.upstander.node.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.upstander.node.track.TrackRecord;
import org.upstander.node.track.TrackRecord.DeathsRow;
import org.upstander.node.track.TrackRecord.SurpriseRow;

/// How good past forecasts were: every model beside its baselines and what others have published,
/// and the failures by name.
final class TrackPage {
  private final Texts texts;
  private final TrackRecord record;

  private TrackPage(Texts texts, TrackRecord record) {
    this.texts = texts;
    this.record = record;
  }

  static byte[] of(Edition edition, TrackRecord record) {
    var texts = edition.texts();
    var page = new TrackPage(texts, record);
    return Frame.page(
        texts,
        texts.get("track.page-title"),
        texts.get("track.description"),
        page.header(),
        Markup.of("main")
            .add(page.deaths(), page.surprises(), page.escalation(), page.grid())
            .add(OnsetTrackSections.of(texts, record))
            .add(page.again()),
        Notes.footer(edition));
  }

  private Markup header() {
    var back = Markup.of("a", texts.get("state.back")).with("href", Addresses.INDEX);
    return Markup.of("header")
        .add(
            Markup.of("nav").add(back),
            Markup.of("h1", texts.get("track.title")),
            Markup.of("p", texts.get("track.lead")).with("class", "lead"),
            Markup.of("p", texts.get("track.not")).with("class", "not"));
  }

  private Markup deaths() {
    return Markup.of("section")
        .add(
            Markup.of("h2", texts.get("track.deaths.title")),
            Markup.of("p", texts.get("track.deaths.lead")),
            Markup.of("figure").add(MarginChart.of(texts, record)),
            deathsTable());
  }

  private Markup deathsTable() {
    var bodies = new ArrayList<Markup>();
    byWindow().forEach((window, rows) -> bodies.add(window(window, rows)));
    var heads =
        List.of(
            texts.get("track.model"),
            texts.get("track.crps"),
            texts.get("track.ignorance"),
            texts.get("track.interval-score"),
            texts.get("track.inside.50"),
            texts.get("track.inside.80"),
            texts.get("track.inside.90"));
    return Table.of(
        "figures", texts.get("track.deaths.title"), heads, bodies.toArray(Markup[]::new));
  }

  private Map<Integer, List<DeathsRow>> byWindow() {
    return record.deaths().stream()
        .collect(Collectors.groupingBy(DeathsRow::window, TreeMap::new, Collectors.toList()));
  }

  private Markup window(int window, List<DeathsRow> rows) {
    int cells = rows.getFirst().cells();
    String title = texts.get("track.window", window + "", Figures.recorded(cells));
    var head = Markup.of("th", title).with("colspan", "7").with("scope", "rowgroup");
    var body = Markup.of("tbody").add(Markup.of("tr").with("class", "apart").add(head));
    for (DeathsRow row : rows) {
      body.add(
          Table.row(
              name(row.model()),
              List.of(
                  Figures.score(row.crps()),
                  Figures.score(row.ignorance()),
                  Figures.score(row.intervalScore()),
                  Figures.share(row.inside50()),
                  Figures.share(row.inside80()),
                  Figures.share(row.inside90()))));
    }
    record.marks().stream()
        .filter(m -> m.window() == window)
        .forEach(m ->
            body.add(
                Table.row(
                    texts.get("track.published", m.model()),
                    List.of(Figures.score(m.crps()), "", "", "", "", ""))));
    return body;
  }

  private String name(String model) {
    return model.equals(TrackRecord.OURS) ? texts.get("track.ours", model) : model;
  }

  private Markup surprises() {
    var body = Markup.of("tbody");
    for (SurpriseRow row : record.surprises()) {
      body.add(
          Table.row(
              row.state() + ", " + row.window(),
              List.of(
                  Figures.recorded(row.before()),
                  Figures.forecast(row.expected()),
                  Figures.interval(row.low(), row.high()),
                  Figures.recorded(row.recorded()),
                  verdict(row),
                  Figures.share(row.share()))));
    }
    var heads =
        List.of(
            texts.get("track.surprise.state"),
            texts.get("track.surprise.before"),
            texts.get("track.surprise.expected"),
            texts.get("track.surprise.interval"),
            texts.get("track.surprise.recorded"),
            texts.get("track.surprise.verdict"),
            texts.get("track.surprise.share"));
    return Markup.of("section")
        .add(
            Markup.of("h2", texts.get("track.surprise.title")),
            Markup.of("p", texts.get("track.surprise.lead")),
            Table.of("figures", texts.get("track.surprise.title"), heads, body));
  }

  private String verdict(SurpriseRow row) {
    String key =
        row.recorded() > row.high()
            ? row.before() * 10 < row.recorded() ? "new" : "above"
            : row.recorded() < row.low() ? "below" : "inside";
    return texts.get("track.surprise.verdict." + key);
  }

  private Markup escalation() {
    var body = Markup.of("tbody");
    record
        .escalation()
        .forEach(r ->
            body.add(
                Table.row(
                    name(r.model()),
                    List.of(
                        Figures.score(r.auc()),
                        Figures.score(r.averagePrecision()),
                        Figures.score(r.brier()),
                        Figures.score(r.logLoss()),
                        Figures.value(r.expected()),
                        r.events() + ""))));
    var first = record.escalation().getFirst();
    var heads =
        List.of(
            texts.get("track.escalation.head", first.first() + "", first.last() + ""),
            texts.get("track.score.auc"),
            texts.get("track.score.average-precision"),
            texts.get("track.score.brier"),
            texts.get("track.score.log-loss"),
            texts.get("track.escalation.expected"),
            texts.get("track.escalation.happened"));
    return Markup.of("section")
        .add(
            Markup.of("h2", texts.get("track.escalation.title")),
            Markup.of("p", texts.get("track.escalation.lead", Figures.recorded(first.cases()))),
            Table.of("figures", texts.get("track.escalation.title"), heads, body));
  }

  private Markup grid() {
    var windows = record.grid().stream().map(r -> r.window()).distinct().sorted().toList();
    var heads = new ArrayList<String>(List.of(texts.get("track.model")));
    windows.forEach(w -> heads.add(w + ""));
    var body = Markup.of("tbody");
    for (String model : record.grid().stream().map(r -> r.model()).distinct().toList()) {
      var cells =
          windows.stream()
              .map(w ->
                  record.grid().stream()
                      .filter(r -> r.window() == w && r.model().equals(model))
                      .map(r -> Figures.score(r.crps()))
                      .findFirst()
                      .orElse(""))
              .toList();
      body.add(Table.row(name(model), cells));
    }
    return Markup.of("section")
        .add(
            Markup.of("h2", texts.get("track.grid.title")),
            Markup.of("p", texts.get("track.grid.lead")),
            Table.of("figures", texts.get("track.grid.title"), heads, body));
  }

  private Markup again() {
    return Markup.of("section")
        .add(
            Markup.of("h2", texts.get("track.again.title")),
            Markup.of("p", texts.get("track.again")),
            Markup.of("p", texts.get("track.sources")));
  }
}
