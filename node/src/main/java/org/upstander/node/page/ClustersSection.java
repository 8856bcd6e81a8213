package org.upstander.node.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.signal.event.Cluster;

/// Neighbouring cells in which more happened lately than their past explains, with the events
/// behind each cluster down to the line of the file.
final class ClustersSection {
  private static final int MOST_EVENTS = 60;

  private ClustersSection() {}

  /// Empty where nothing clusters.
  static Optional<Markup> of(Texts texts, List<Cluster> clusters) {
    if (clusters.isEmpty()) {
      return Optional.empty();
    }
    var body = Markup.of("tbody");
    for (int i = 0; i < clusters.size(); i++) {
      body.add(row(texts, i + 1, clusters.get(i)));
    }
    var heads =
        List.of("number", "where", "days", "events", "deaths", "actors", "chance").stream()
            .map(head -> texts.get("clusters.head." + head))
            .toList();
    var map = Markup.of("figure").add(ClusterMap.of(texts, clusters));
    var all =
        Markup.of("div")
            .add(
                Markup.of("h3", texts.get("clusters.title")),
                Markup.of("p", texts.get("clusters.lead")),
                map,
                Table.of("figures clusters", texts.get("clusters.title"), heads, body));
    for (int i = 0; i < clusters.size(); i++) {
      all.add(behind(texts, i + 1, clusters.get(i)));
    }
    return Optional.of(all);
  }

  private static Markup row(Texts texts, int number, Cluster cluster) {
    var zone = cluster.zone();
    var counts = cluster.counts();
    String where = MapGround.place(zone.cells().getFirst());
    String radius = Long.toString(Math.round(zone.radius()));
    return Table.row(
        Integer.toString(number),
        List.of(
            zone.cells().size() == 1
                ? where
                : texts.get("clusters.zone", where, Integer.toString(zone.cells().size()), radius),
            texts.get("signals.week", cluster.first().toString(), cluster.last().toString()),
            beside(counts.events(), counts.expectedEvents()),
            beside(counts.deaths(), counts.expectedDeaths()),
            cluster.actors().stream().limit(4).collect(Collectors.joining("; ")),
            Figures.chance(cluster.significance().overStates().value(), texts)));
  }

  private static String beside(int count, double expected) {
    return Figures.recorded(count) + " (" + Figures.expected(expected) + ")";
  }

  private static Markup behind(Texts texts, int number, Cluster cluster) {
    var body = Markup.of("tbody");
    cluster.behind().stream()
        .limit(MOST_EVENTS)
        .forEach(e ->
            body.add(
                Table.row(
                    e.day().toString(),
                    List.of(
                        Figures.recorded(e.deaths()),
                        e.id(),
                        texts.get("clusters.line", e.file(), Long.toString(e.line()))))));
    String caption =
        texts.get(
            "clusters.behind",
            Integer.toString(number),
            Integer.toString(Math.min(MOST_EVENTS, cluster.behind().size())),
            Integer.toString(cluster.behind().size()));
    var heads =
        List.of(
            texts.get("clusters.head.day"),
            texts.get("clusters.head.killed"),
            texts.get("clusters.head.event"),
            texts.get("clusters.head.source"));
    return Table.behind(caption, Table.of("figures", caption, heads, body));
  }
}
