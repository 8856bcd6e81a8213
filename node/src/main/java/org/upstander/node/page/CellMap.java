package org.upstander.node.page;

import java.util.List;
import org.upstander.forecast.grid.CellOutlook;

/// The cells of a state in which deaths are to be expected, where they lie: darker squares expect
/// more. North is up; a degree of longitude is drawn as long as it is at the middle latitude.
final class CellMap {
  private static final double SIZE = 360;
  private static final double MARGIN = 44;
  private static final double HALF = 0.25;

  private final List<CellOutlook> cells;
  private final double west;
  private final double north;
  private final double scale;
  private final double squeeze;
  private final double height;

  private CellMap(List<CellOutlook> cells) {
    this.cells = cells;
    west = Math.floor(extreme(true, -1) - 1);
    north = Math.ceil(extreme(false, 1) + 1);
    double east = Math.ceil(extreme(true, 1) + 1);
    double south = Math.floor(extreme(false, -1) - 1);
    squeeze = Math.cos(Math.toRadians((north + south) / 2));
    double across = (east - west) * squeeze;
    scale = (SIZE - MARGIN) / Math.max(across, north - south);
    height = (north - south) * scale;
  }

  private double extreme(boolean longitude, int sign) {
    return sign
        * cells.stream()
            .mapToDouble(c -> sign * (longitude ? c.cell().longitude() : c.cell().latitude()))
            .max()
            .orElseThrow();
  }

  static Markup of(Texts texts, List<CellOutlook> cells) {
    return new CellMap(cells).draw(texts);
  }

  private Markup draw(Texts texts) {
    var drawing =
        Drawing.of("cells", SIZE, height + 28, texts.get("cells.title"), texts.get("cells.words"));
    grid(drawing);
    double most = cells.getFirst().expected();
    for (CellOutlook cell : cells) {
      double x = x(cell.cell().longitude());
      double y = y(cell.cell().latitude());
      double half = HALF * scale;
      var square = new Trace().box(x - half * squeeze, y - half, x + half * squeeze, y + half);
      drawing.fill(ink(cell.expected() / most), square).stroke(Ink.GROUND, 0.8, "", square);
    }
    return drawing.markup();
  }

  private static Ink ink(double share) {
    return share > 0.5 ? Ink.MEDIAN : share > 0.2 ? Ink.BAND_50 : Ink.BAND_80;
  }

  private void grid(Drawing drawing) {
    var lines = new Trace();
    int step = north - height / scale < north - 8 ? 4 : 2;
    double south = north - height / scale;
    for (double lat = Math.ceil(south / step) * step; lat <= north; lat += step) {
      lines.move(MARGIN, y(lat)).across(SIZE);
      String label = (long) Math.abs(lat) + "\u00B0" + (lat < 0 ? "S" : "N");
      drawing.text(Ink.FAINT, Drawing.Anchor.END, MARGIN - 6, y(lat) + 4, label);
    }
    double east = west + (SIZE - MARGIN) / scale / squeeze;
    for (double lon = Math.ceil(west / step) * step; lon <= east; lon += step) {
      lines.move(x(lon), 0).down(height);
      String label = (long) Math.abs(lon) + "\u00B0" + (lon < 0 ? "W" : "E");
      drawing.text(Ink.FAINT, Drawing.Anchor.MIDDLE, x(lon), height + 18, label);
    }
    drawing.stroke(Ink.GRID, 1, "", lines);
  }

  private double x(double longitude) {
    return MARGIN + (longitude - west) * squeeze * scale;
  }

  private double y(double latitude) {
    return (north - latitude) * scale;
  }
}
