package org.upstander.forecast.grid;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The deaths that futures of states put into cells, by cell, month and draw; only those above 0
/// are held. One thread at a time while it is filled, then safe to share.
final class Layout {
  private final int draws;
  private final Map<Integer, Entries[]> byCell = new HashMap<>();

  private Layout(int draws) {
    this.draws = draws;
  }

  static Layout of(Collection<Allocation> states, int leads, int draws) {
    var layout = new Layout(draws);
    for (Allocation state : states) {
      for (int lead = 1; lead <= leads; lead++) {
        int month = lead - 1;
        for (int draw = 0; draw < draws; draw++) {
          int at = draw;
          state.lay(
              lead,
              draw,
              (cell, deaths) ->
                  layout.byCell.computeIfAbsent(cell, _ -> empty(leads))[month].add(at, deaths));
        }
      }
    }
    return layout;
  }

  private static Entries[] empty(int leads) {
    var entries = new Entries[leads];
    Arrays.setAll(entries, _ -> new Entries());
    return entries;
  }

  /// Whether any future reaches the cell.
  boolean reaches(int cell) {
    return byCell.containsKey(cell);
  }

  /// The deaths in a cell that is reached, by draw, summed over states.
  int[] deaths(int cell, int lead) {
    int[] sums = new int[draws];
    Entries[] months = byCell.get(cell);
    if (months != null) {
      months[lead - 1].addTo(sums);
    }
    return sums;
  }

  /// Draws with deaths, each as draw × 2³² + deaths.
  private static final class Entries {
    private static final long[] NONE = new long[0];

    private long[] packed = NONE;
    private int size;

    void add(int draw, int deaths) {
      if (size == packed.length) {
        packed = Arrays.copyOf(packed, Math.max(4, 2 * size));
      }
      packed[size++] = (long) draw << 32 | deaths;
    }

    void addTo(int[] sums) {
      for (int i = 0; i < size; i++) {
        sums[(int) (packed[i] >>> 32)] += (int) packed[i];
      }
    }
  }
}
