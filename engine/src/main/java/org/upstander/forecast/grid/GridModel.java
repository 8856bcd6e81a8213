package org.upstander.forecast.grid;

import java.util.List;
import org.upstander.world.GridCell;

/// A way to forecast deaths by cell from past deaths by cell.
public interface GridModel {
  /// The name on the command line and in every table of scores.
  String name();

  /// Learns from `history`, whose last month is the last before the origin: the future does not
  /// exist in it.
  Fitted fit(GridHistory history);

  /// A model that has seen its history. Safe to share between threads.
  interface Fitted {
    /// The distributions for a cell 1 to `leads` months after the last month of the history, in
    /// this order. A cell nobody has ever recorded is forecast from its neighbours alone.
    List<Tail> forecast(GridCell cell, int leads, int draws);
  }
}
