package org.upstander.signal.event;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.upstander.world.GridCell;

/// Tells what a window is made of.
///
/// @param cells the cells of the zone, the one at the centre first
/// @param members their numbers in the table
/// @param weeks how many weeks it lasts
record ClusterAccount(
    StateHistory state, CellTable table, List<GridCell> cells, int[] members, int weeks) {
  private static final double EARTH = 6371.0;
  private static final int ACTORS = 5;

  Cluster cluster(Cluster.Significance significance) {
    var first = table.firstOf(weeks);
    var last = table.lastDay();
    var zone = new HashSet<>(cells);
    var inside =
        state.between(first.minusDays(1), last).stream()
            .filter(i -> i.weekly() && i.cell().filter(zone::contains).isPresent())
            .toList();
    var counts =
        new Cluster.Counts(
            inside.size(),
            table.expectedEvents(members, weeks),
            inside.stream().mapToInt(Incident::deaths).sum(),
            table.expectedDeaths(members, weeks));
    return new Cluster(
        state.state(),
        new Cluster.Zone(cells, radius()),
        first,
        last,
        counts,
        actors(inside),
        significance,
        inside.stream().map(ClusterAccount::behind).toList());
  }

  private static List<String> actors(List<Incident> inside) {
    var events = new HashMap<String, Integer>();
    inside.forEach(i -> i.actors().forEach(actor -> events.merge(actor, 1, Integer::sum)));
    return events.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Collections.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(ACTORS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Cluster.Behind behind(Incident incident) {
    var origin = incident.telling().origin();
    return new Cluster.Behind(
        incident.event().id(),
        incident.last(),
        incident.deaths(),
        origin.file().name(),
        origin.file().sha256(),
        origin.line());
  }

  private double radius() {
    return cells.stream().mapToDouble(c -> kilometres(cells.getFirst(), c)).max().orElse(0);
  }

  /// Along a great circle.
  private static double kilometres(GridCell a, GridCell b) {
    double north = StrictMath.sin(StrictMath.toRadians(a.latitude() - b.latitude()) / 2);
    double east = StrictMath.sin(StrictMath.toRadians(a.longitude() - b.longitude()) / 2);
    double across =
        StrictMath.cos(StrictMath.toRadians(a.latitude()))
            * StrictMath.cos(StrictMath.toRadians(b.latitude()));
    double half = Math.sqrt(north * north + across * east * east);
    return 2 * EARTH * StrictMath.asin(Math.min(1, half));
  }
}
