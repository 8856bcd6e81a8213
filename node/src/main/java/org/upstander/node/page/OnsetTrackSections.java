package org.upstander.node.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.upstander.node.track.TrackRecord;
import org.upstander.node.track.TrackRecord.MissRow;
import org.upstander.node.track.TrackRecord.ScoreRow;
import org.upstander.node.track.TrackRecord.YearRow;
import org.upstander.world.Probability;

/// The part of the track record about onsets of mass killing.
final class OnsetTrackSections {
  private final Texts texts;
  private final TrackRecord record;

  private OnsetTrackSections(Texts texts, TrackRecord record) {
    this.texts = texts;
    this.record = record;
  }

  static List<Markup> of(Texts texts, TrackRecord record) {
    var sections = new OnsetTrackSections(texts, record);
    return record.scores().isEmpty()
        ? List.of()
        : List.of(sections.scores(), sections.years(), sections.misses());
  }

  private Markup scores() {
    var section =
        Markup.of("section")
            .add(
                Markup.of("h2", texts.get("track.onset.title")),
                Markup.of("p", texts.get("track.onset.lead")));
    spans().forEach((_, rows) -> section.add(spanTable(rows)));
    return section.add(
        Markup.of("figure")
            .add(ReliabilityChart.of(texts, record.reliability()))
            .add(
                Markup.of("figcaption")
                    .add(Markup.of("p", texts.get("track.reliability.caption")))));
  }

  private Map<List<Integer>, List<ScoreRow>> spans() {
    var spans = new LinkedHashMap<List<Integer>, List<ScoreRow>>();
    for (ScoreRow row : record.scores()) {
      spans.computeIfAbsent(List.of(row.first(), row.last()), _ -> new ArrayList<>()).add(row);
    }
    return spans;
  }

  private Markup spanTable(List<ScoreRow> rows) {
    var byModel = new LinkedHashMap<String, List<ScoreRow>>();
    rows.forEach(r -> byModel.computeIfAbsent(r.model(), _ -> new ArrayList<>()).add(r));
    var heads = new ArrayList<String>();
    ScoreRow first = rows.getFirst();
    heads.add(
        texts.get(
            "track.onset.span",
            first.first() + "",
            first.last() + "",
            Figures.recorded(first.cases()),
            first.onsets() + ""));
    byModel.values().iterator().next().forEach(r -> heads.add(texts.get("track.score." + key(r))));
    var body = Markup.of("tbody");
    byModel.forEach((model, scores) -> {
      String name = model.equals(TrackRecord.OURS) ? texts.get("track.ours", model) : model;
      body.add(Table.row(name, scores.stream().map(OnsetTrackSections::figure).toList()));
    });
    return Table.of("figures", heads.getFirst(), heads, body);
  }

  private static String key(ScoreRow row) {
    return row.score().replace(' ', '-').toLowerCase(java.util.Locale.ROOT);
  }

  private static String figure(ScoreRow row) {
    return row.score().startsWith("onsets")
        ? Figures.value(row.value()) + "\u00A0/\u00A0" + row.onsets()
        : Figures.score(row.value());
  }

  private Markup years() {
    var models = record.years().stream().map(YearRow::model).distinct().toList();
    var byYear = new TreeMap<Integer, List<YearRow>>();
    record
        .years()
        .forEach(y -> byYear.computeIfAbsent(y.baseYear(), _ -> new ArrayList<>()).add(y));
    var heads = new ArrayList<String>();
    heads.add(texts.get("track.year"));
    heads.add(texts.get("track.onsets"));
    heads.addAll(models);
    var body = Markup.of("tbody");
    byYear.forEach((year, rows) -> {
      var cells = new ArrayList<String>();
      cells.add(rows.getFirst().onsets() + "");
      rows.forEach(r -> cells.add(Figures.value(r.top30())));
      body.add(
          Table.row(texts.get("track.year.from", year + "", year + 1 + "", year + 2 + ""), cells));
    });
    return Markup.of("section")
        .add(
            Markup.of("h2", texts.get("track.years.title")),
            Markup.of("p", texts.get("track.years.lead")),
            Table.of("figures", texts.get("track.years.title"), heads, body));
  }

  private Markup misses() {
    var body = Markup.of("tbody");
    for (MissRow row : record.misses()) {
      body.add(
          Table.row(
              row.state() + ", " + row.baseYear(),
              List.of(
                  Figures.rare(new Probability(row.probability())),
                  texts.get("track.miss.rank", row.rank() + "", row.states() + ""),
                  row.lowered(),
                  row.raised())));
    }
    var heads =
        List.of(
            texts.get("track.miss.state"),
            texts.get("track.miss.probability"),
            texts.get("track.miss.place"),
            texts.get("track.miss.lowered"),
            texts.get("track.miss.raised"));
    return Markup.of("section")
        .add(
            Markup.of("h2", texts.get("track.miss.title")),
            Markup.of("p", texts.get("track.miss.lead")),
            Table.of("misses", texts.get("track.miss.title"), heads, body));
  }
}
