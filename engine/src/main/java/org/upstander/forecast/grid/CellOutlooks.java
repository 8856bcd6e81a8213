package org.upstander.forecast.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.forecast.deaths.Paths;
import org.upstander.world.GridCell;

/// The cells in which a state's forecast deaths are to be expected. Their futures are the state's
/// own, laid out over cells, so that over all cells they add up to what is said of the state.
public final class CellOutlooks {
  /// Months of the nearer horizon.
  public static final int NEAR = 3;

  /// Months of the farther horizon.
  public static final int FAR = 12;

  private static final int THRESHOLD = 25;

  private static final Comparator<CellOutlook> ORDER =
      Comparator.comparingDouble(CellOutlook::expected).reversed().thenComparing(CellOutlook::cell);

  private CellOutlooks() {}

  /// For each state that a list of events covers, its cells with the highest expected deaths in the
  /// next [#FAR] months, the highest first. A state without a forecast, or without a located death
  /// in the last ten years, has none.
  ///
  /// @param futures forecasts of states by Gleditsch–Ward code, over at least [#FAR] months
  /// @param most how many cells of a state, at most
  public static SortedMap<Integer, List<CellOutlook>> of(
      EventGrid events, Map<Integer, Paths> futures, int most) {
    var outlooks = new TreeMap<Integer, List<CellOutlook>>();
    events
        .byState()
        .forEach((state, history) -> {
          Paths paths = futures.get(state);
          if (paths != null) {
            Allocation.of(history, Kernel.CHOSEN, paths, state)
                .ifPresent(laid -> outlooks.put(state, top(sums(laid, paths.draws()), most)));
          }
        });
    return outlooks;
  }

  /// The deaths of one cell by draw, over the nearer and over the farther horizon.
  private record Sums(int[] near, int[] far) {
    CellOutlook outlook(int cell) {
      return new CellOutlook(
          new GridCell(cell),
          tail(near).mean(),
          tail(far).mean(),
          tail(far).atLeast(1),
          tail(far).atLeast(THRESHOLD));
    }

    private static Tail tail(int[] draws) {
      return Tail.of(draws.length, java.util.Arrays.stream(draws).filter(v -> v > 0).toArray());
    }
  }

  private static Map<Integer, Sums> sums(Allocation laid, int draws) {
    var cells = new TreeMap<Integer, Sums>();
    for (int lead = 1; lead <= FAR; lead++) {
      boolean near = lead <= NEAR;
      for (int draw = 0; draw < draws; draw++) {
        int at = draw;
        laid.lay(
            lead,
            draw,
            (cell, deaths) -> {
              var sums = cells.computeIfAbsent(cell, _ -> new Sums(new int[draws], new int[draws]));
              sums.far[at] += deaths;
              sums.near[at] += near ? deaths : 0;
            });
      }
    }
    return cells;
  }

  private static List<CellOutlook> top(Map<Integer, Sums> cells, int most) {
    var all = new ArrayList<CellOutlook>();
    cells.forEach((cell, sums) -> all.add(sums.outlook(cell)));
    all.sort(ORDER);
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }
}
