package org.upstander.score.backtest;

import java.time.YearMonth;
import java.util.List;
import org.upstander.forecast.grid.GridHistory;
import org.upstander.forecast.grid.GridModel;
import org.upstander.forecast.grid.Tail;
import org.upstander.world.GridCell;

/// What a model would have forecast for the cells of one window of the ViEWS prediction challenge,
/// whose months and origin are those of [DeathsWindow]. Cells are worked on side by side and handed
/// over one by one, so only a block of them is ever held.
///
/// @param window the year that is forecast
/// @param history deaths by cell; its months from the origin on are not used
/// @param model what forecasts
/// @param cells where, in the order in which they are handed over
/// @param draws how many draws each distribution has
public record GridBacktest(
    DeathsWindow window, GridHistory history, GridModel model, List<GridCell> cells, int draws) {
  /// How many cells are at work at once.
  private static final int BLOCK = 512;

  public GridBacktest {
    history = history.before(window.origin());
    cells = List.copyOf(cells);
  }

  /// Takes the forecasts of one cell, one for each month of the window, in their order.
  ///
  /// @param <E> what taking them may throw
  @FunctionalInterface
  public interface Sink<E extends Exception> {
    void take(GridCell cell, List<Tail> months) throws E;
  }

  /// Hands over every cell, in the order of [#cells].
  public <E extends Exception> void each(Sink<E> sink) throws E {
    var fitted = model.fit(history);
    List<YearMonth> months = window.months();
    int from = window.lead(months.getFirst()) - 1;
    int leads = window.lead(months.getLast());
    for (int start = 0; start < cells.size(); start += BLOCK) {
      var block = cells.subList(start, Math.min(start + BLOCK, cells.size()));
      var forecasts = block.parallelStream().map(c -> fitted.forecast(c, leads, draws)).toList();
      for (int i = 0; i < block.size(); i++) {
        sink.take(block.get(i), forecasts.get(i).subList(from, leads));
      }
    }
  }
}
