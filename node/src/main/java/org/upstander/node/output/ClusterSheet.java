package org.upstander.node.output;

import static org.upstander.node.store.Sheet.Kind.NUMBER;
import static org.upstander.node.store.Sheet.Kind.TEXT;
import static org.upstander.node.store.Sheet.Kind.WHOLE;

import java.util.List;
import java.util.stream.Collectors;
import org.upstander.node.run.Run;
import org.upstander.node.store.Sheet;
import org.upstander.signal.event.Cluster;
import org.upstander.signal.event.StateSignals;
import org.upstander.world.States;

/// Clusters of events that end now, as a table: one row a cluster.
final class ClusterSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("run_month", "#date+run", TEXT),
          new Sheet.Column("iso3", "#country+code+v_iso3", TEXT),
          new Sheet.Column("gleditsch_ward", "#country+code+v_gw", WHOLE),
          new Sheet.Column("latitude", "#geo+lat", NUMBER),
          new Sheet.Column("longitude", "#geo+lon", NUMBER),
          new Sheet.Column("radius_km", "#geo+radius", NUMBER),
          new Sheet.Column("cells", "#geo+id+v_priogrid+list", TEXT),
          new Sheet.Column("first_day", "#date+start", TEXT),
          new Sheet.Column("last_day", "#date+end", TEXT),
          new Sheet.Column("events", "#indicator+events", WHOLE),
          new Sheet.Column("expected_events", "#indicator+events+expected", NUMBER),
          new Sheet.Column("deaths", "#affected+killed", WHOLE),
          new Sheet.Column("expected_deaths", "#affected+killed+expected", NUMBER),
          new Sheet.Column("actors", "#org+name+list", TEXT),
          new Sheet.Column("p_value_in_state", "#indicator+probability+p", NUMBER),
          new Sheet.Column("p_value_all_states", "#indicator+probability+adjusted", NUMBER),
          new Sheet.Column("event_ids", "#event+id+list", TEXT),
          new Sheet.Column("version", "#meta+version", TEXT),
          new Sheet.Column("inputs_sha256", "#meta+hash", TEXT));

  private ClusterSheet() {}

  static Sheet of(Run run, String inputs) {
    var sheet = new Sheet(COLUMNS);
    for (StateSignals state : run.signals().states()) {
      state.clusters().forEach(cluster -> add(sheet, run, inputs, cluster));
    }
    return sheet;
  }

  private static void add(Sheet sheet, Run run, String inputs, Cluster cluster) {
    var zone = cluster.zone();
    var counts = cluster.counts();
    sheet.add(
        run.watchlist().month().toString(),
        States.world().get(cluster.state()).iso3(),
        cluster.state(),
        zone.latitude(),
        zone.longitude(),
        zone.radius(),
        zone.cells().stream().map(c -> Integer.toString(c.id())).collect(Collectors.joining("; ")),
        cluster.first().toString(),
        cluster.last().toString(),
        counts.events(),
        counts.expectedEvents(),
        counts.deaths(),
        counts.expectedDeaths(),
        String.join("; ", cluster.actors()),
        cluster.significance().inState().value(),
        cluster.significance().overStates().value(),
        cluster.behind().stream().map(Cluster.Behind::id).collect(Collectors.joining("; ")),
        run.provenance().version(),
        inputs);
  }
}
