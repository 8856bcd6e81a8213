package org.upstander.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.upstander.forecast.grid.GridHistory;
import org.upstander.forecast.grid.GridModels;
import org.upstander.forecast.grid.Tail;
import org.upstander.world.GridCell;

/// Forecasts a grid as large as the world's land: 64,818 cells × 36 months × 1,000 draws, from ten
/// years of simulated deaths of which 0.8 % are above 0 and which gather around 300 places. Prints
/// seconds, the heap in use after it, and a figure that must not change.
///
/// Usage: `MeasureGrid [CELLS [MONTHS [DRAWS]]]`
public final class MeasureGrid {
  private static final YearMonth FIRST = YearMonth.of(2010, 1);
  private static final int HISTORY = 120;
  private static final int ROW = 400;
  private static final int BLOCK = 512;

  private MeasureGrid() {}

  public static void main(String[] args) {
    int cells = args.length > 0 ? Integer.parseInt(args[0]) : 64_818;
    int months = args.length > 1 ? Integer.parseInt(args[1]) : 36;
    int draws = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
    long start = System.nanoTime();
    GridHistory history = simulated(cells);
    long made = System.nanoTime();
    double sum = forecast(history, months, draws);
    long end = System.nanoTime();
    System.out.println(
        String.format(
            Locale.ROOT,
            "upstander|cells=%d months=%d draws=%d|history %.2f s, forecasts %.2f s|expected deaths"
                + " %.3f",
            cells,
            months,
            draws,
            (made - start) / 1e9,
            (end - made) / 1e9,
            sum));
  }

  private static double forecast(GridHistory history, int months, int draws) {
    var fitted = GridModels.named("upstander").fit(history);
    List<GridCell> all = history.cells();
    double sum = 0;
    for (int from = 0; from < all.size(); from += BLOCK) {
      var block = all.subList(from, Math.min(from + BLOCK, all.size()));
      var means =
          block.parallelStream()
              .map(c -> fitted.forecast(c, months, draws).stream().mapToDouble(Tail::mean).sum())
              .toList();
      for (double mean : means) {
        sum += mean;
      }
    }
    return sum;
  }

  /// Rows of cells like a rectangle of land; near one of the centres deaths are likelier.
  private static GridHistory simulated(int cells) {
    var random = new SplittableRandom(1);
    int[] centres = random.ints(300, 0, cells).sorted().toArray();
    var builder = GridHistory.over(FIRST, FIRST.plusMonths(HISTORY - 1L));
    for (int i = 0; i < cells; i++) {
      var cell = new GridCell(50_000 + i / ROW * 720 + i % ROW);
      double chance = chance(i, centres);
      for (int month = 0; month < HISTORY; month++) {
        int deaths =
            random.nextDouble() < chance ? (int) (1 / (1 - random.nextDouble() * 0.999)) : 0;
        builder.add(cell, FIRST.plusMonths(month), deaths);
      }
    }
    return builder.build();
  }

  private static double chance(int cell, int[] centres) {
    double chance = 0.002;
    for (int centre : centres) {
      int rows = Math.abs(cell / ROW - centre / ROW);
      int columns = Math.abs(cell % ROW - centre % ROW);
      chance += Math.max(rows, columns) <= 2 ? 0.06 : 0;
    }
    return Math.min(chance, 0.5);
  }
}
