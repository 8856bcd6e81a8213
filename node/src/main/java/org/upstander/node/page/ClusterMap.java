package org.upstander.node.page;

import java.util.ArrayList;
import java.util.List;
import org.upstander.signal.event.Cluster;
import org.upstander.world.GridCell;

/// Where clusters of a state lie: their cells, each cluster numbered as in the table beside.
final class ClusterMap {
  private ClusterMap() {}

  /// @param clusters the least likely first; at least one
  static Markup of(Texts texts, List<Cluster> clusters) {
    var cells = new ArrayList<GridCell>();
    clusters.forEach(c -> cells.addAll(c.zone().cells()));
    var ground = MapGround.around(cells);
    String words = texts.get("clusters.words", Integer.toString(clusters.size()));
    var drawing = ground.draw("clusters", texts.get("clusters.title"), words);
    for (Cluster cluster : clusters) {
      var squares = new Trace();
      cluster.zone().cells().forEach(cell -> ground.square(squares, cell));
      drawing.fill(Ink.BAND_50, squares).stroke(Ink.GROUND, 0.8, "", squares);
    }
    for (int i = 0; i < clusters.size(); i++) {
      var zone = clusters.get(i).zone();
      drawing.textOnPatch(
          ground.x(zone.longitude()), ground.y(zone.latitude()) + 4, Integer.toString(i + 1));
    }
    return drawing.markup();
  }
}
