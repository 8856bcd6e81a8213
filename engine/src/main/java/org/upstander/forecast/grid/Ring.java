package org.upstander.forecast.grid;

import java.util.Arrays;
import org.upstander.world.GridCell;

/// The cells at one distance from a cell, counted as a king moves in chess: 1, 8, 16, 24, … cells;
/// fewer near the poles. The grid is closed at 180°.
final class Ring {
  private static final int COLUMNS = 720;
  private static final int ROWS = 360;

  private Ring() {}

  /// The ids of the cells at `distance` from `cell`, ascending.
  static int[] ids(GridCell cell, int distance) {
    int[] ids = new int[Math.max(1, 8 * distance)];
    int n = 0;
    for (int row = cell.row() - distance; row <= cell.row() + distance; row++) {
      if (row < 0 || row >= ROWS) {
        continue;
      }
      boolean edge = Math.abs(row - cell.row()) == distance;
      for (int step = -distance; step <= distance; step += edge ? 1 : 2 * distance) {
        ids[n++] = row * COLUMNS + Math.floorMod(cell.column() + step, COLUMNS) + 1;
        if (distance == 0) {
          break;
        }
      }
    }
    int[] found = Arrays.copyOf(ids, n);
    Arrays.sort(found);
    return found;
  }

  /// How many cells a ring has away from the poles.
  static int size(int distance) {
    return Math.max(1, 8 * distance);
  }
}
