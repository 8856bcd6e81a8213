package org.upstander.world;

import java.util.ArrayList;
import java.util.List;

/// A cell of PRIO-GRID: half a degree of latitude by half a degree of longitude, about 55 km a side
/// at the equator and ever narrower towards the poles.
///
/// Cells are numbered along the rows, from the one in the south-west corner of the world:
///
/// ```
/// id = row · 720 + column + 1      row = ⌊2 (latitude + 90)⌋     column = ⌊2 (longitude + 180)⌋
/// ```
///
/// A point on a border belongs to the cell north and east of it; the north pole and the meridian of
/// 180° E belong to the last row and column. Files of UCDP sometimes put border points into the
/// cell on the other side.
///
/// Source: Tollefsen, A. F., Strand, H. and Buhaug, H. (2012), *Journal of Peace Research* 49(2),
/// 363–374.
///
/// @param id from 1 to 259200
public record GridCell(int id) implements Comparable<GridCell> {
  private static final int COLUMNS = 720;
  private static final int ROWS = 360;

  public GridCell {
    if (id < 1 || id > ROWS * COLUMNS) {
      throw new IllegalArgumentException("a grid cell's id is 1 to 259200, was " + id);
    }
  }

  /// The cell that contains a point.
  ///
  /// @param latitude degrees north, -90 to 90
  /// @param longitude degrees east, -180 to 180
  public static GridCell at(double latitude, double longitude) {
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("no such place: " + latitude + ", " + longitude);
    }
    int row = Math.min((int) (2 * (latitude + 90)), ROWS - 1);
    int column = Math.min((int) (2 * (longitude + 180)), COLUMNS - 1);
    return new GridCell(row * COLUMNS + column + 1);
  }

  /// Rows from the south pole, from 0 to 359.
  public int row() {
    return (id - 1) / COLUMNS;
  }

  /// Columns from 180° W, from 0 to 719.
  public int column() {
    return (id - 1) % COLUMNS;
  }

  /// Degrees north of the centre.
  public double latitude() {
    return row() / 2.0 - 89.75;
  }

  /// Degrees east of the centre.
  public double longitude() {
    return column() / 2.0 - 179.75;
  }

  /// The cells that share a side or a corner, in the order of their ids: eight, or five in the rows
  /// at the poles. The grid is closed at 180°.
  public List<GridCell> neighbours() {
    var cells = new ArrayList<GridCell>(8);
    for (int row = Math.max(row() - 1, 0); row <= Math.min(row() + 1, ROWS - 1); row++) {
      for (int step = -1; step <= 1; step++) {
        int column = Math.floorMod(column() + step, COLUMNS);
        var cell = new GridCell(row * COLUMNS + column + 1);
        if (!cell.equals(this)) {
          cells.add(cell);
        }
      }
    }
    cells.sort(null);
    return List.copyOf(cells);
  }

  @Override
  public int compareTo(GridCell other) {
    return Integer.compare(id, other.id);
  }
}
