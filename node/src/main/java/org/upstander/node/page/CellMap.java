package org.upstander.node.page;

import java.util.List;
import org.upstander.forecast.grid.CellOutlook;

/// The cells of a state in which deaths are to be expected, where they lie: darker squares expect
/// more.
final class CellMap {
  private CellMap() {}

  /// @param cells the one that expects most first; at least one
  static Markup of(Texts texts, List<CellOutlook> cells) {
    var ground = MapGround.around(cells.stream().map(CellOutlook::cell).toList());
    var drawing = ground.draw("cells", texts.get("cells.title"), texts.get("cells.words"));
    double most = cells.getFirst().expected();
    for (CellOutlook cell : cells) {
      var square = ground.square(new Trace(), cell.cell());
      drawing.fill(ink(cell.expected() / most), square).stroke(Ink.GROUND, 0.8, "", square);
    }
    return drawing.markup();
  }

  private static Ink ink(double share) {
    return share > 0.5 ? Ink.MEDIAN : share > 0.2 ? Ink.BAND_50 : Ink.BAND_80;
  }
}
