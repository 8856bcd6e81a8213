package org.upstander.node.page;

import java.util.List;
import org.upstander.world.GridCell;

/// Where half-degree cells lie on a drawing. North is up; a degree of longitude is drawn as long as
/// it is at the middle latitude.
final class MapGround {
  static final double SIZE = 360;
  private static final double MARGIN = 44;
  private static final double HALF = 0.25;
  private static final double FOOT = 28;

  private final double west;
  private final double north;
  private final double scale;
  private final double squeeze;
  private final double height;

  private MapGround(double west, double north, double east, double south) {
    this.west = west;
    this.north = north;
    squeeze = Math.cos(Math.toRadians((north + south) / 2));
    scale = (SIZE - MARGIN) / Math.max((east - west) * squeeze, north - south);
    height = (north - south) * scale;
  }

  /// Ground on which all `cells` lie, with a degree around them.
  ///
  /// @param cells at least one
  static MapGround around(List<GridCell> cells) {
    var longitude = cells.stream().mapToDouble(GridCell::longitude).summaryStatistics();
    var latitude = cells.stream().mapToDouble(GridCell::latitude).summaryStatistics();
    return new MapGround(
        Math.floor(longitude.getMin() - 1),
        Math.ceil(latitude.getMax() + 1),
        Math.ceil(longitude.getMax() + 1),
        Math.floor(latitude.getMin() - 1));
  }

  /// An empty map with its degrees.
  Drawing draw(String id, String title, String words) {
    var drawing = Drawing.of(id, SIZE, height + FOOT, title, words);
    var lines = new Trace();
    double south = north - height / scale;
    double east = west + (SIZE - MARGIN) / scale / squeeze;
    int step = south < north - 8 ? 4 : 2;
    for (double lat = Math.ceil(south / step) * step; lat <= north; lat += step) {
      lines.move(MARGIN, y(lat)).across(SIZE);
      String label = (long) Math.abs(lat) + "\u00B0" + (lat < 0 ? "S" : "N");
      drawing.text(Ink.FAINT, Drawing.Anchor.END, MARGIN - 6, y(lat) + 4, label);
    }
    for (double lon = Math.ceil(west / step) * step; lon <= east; lon += step) {
      lines.move(x(lon), 0).down(height);
      String label = (long) Math.abs(lon) + "\u00B0" + (lon < 0 ? "W" : "E");
      drawing.text(Ink.FAINT, Drawing.Anchor.MIDDLE, x(lon), height + 18, label);
    }
    return drawing.stroke(Ink.GRID, 1, "", lines);
  }

  /// Adds the outline of a cell.
  Trace square(Trace trace, GridCell cell) {
    double x = x(cell.longitude());
    double y = y(cell.latitude());
    double half = HALF * scale;
    return trace.box(x - half * squeeze, y - half, x + half * squeeze, y + half);
  }

  double x(double longitude) {
    return MARGIN + (longitude - west) * squeeze * scale;
  }

  double y(double latitude) {
    return (north - latitude) * scale;
  }

  /// Such as `12.75°N 24.25°E`.
  static String place(GridCell cell) {
    return degrees(cell.latitude(), "N", "S") + " " + degrees(cell.longitude(), "E", "W");
  }

  private static String degrees(double value, String positive, String negative) {
    return Math.abs(value) + "\u00B0" + (value < 0 ? negative : positive);
  }
}
