package org.upstander.forecast.deaths;

import org.upstander.panel.Panel;

/// A way to forecast deaths from past deaths.
public interface DeathsModel {
  /// The name on the command line and in every table of scores.
  String name();

  /// Learns from `history`, which ends at the origin: the future does not exist in it.
  Fitted fit(Panel history);

  /// A model that has seen its history. Safe to share between threads.
  interface Fitted {
    /// Futures of `place` for the leads 1 to `leads`.
    ///
    /// @throws IllegalArgumentException if the history holds no data for the place
    Paths forecast(int place, int leads, int draws);
  }
}
