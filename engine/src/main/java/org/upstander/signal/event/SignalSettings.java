package org.upstander.signal.event;

/// When a series or a cluster counts as a signal. The same for every state.
///
/// @param series for series
/// @param cluster for clusters
public record SignalSettings(OfSeries series, OfCluster cluster) {
  public static final SignalSettings DEFAULT =
      new SignalSettings(
          new OfSeries(0.01, 0.05, 4, 104, 3, 10), new OfCluster(8, 10, 104, 26, 999, 0.01));

  /// For series.
  ///
  /// @param alpha a single step above the detector's bound has this probability without a change
  /// @param falseDiscovery the expected share of false ones among raised series
  /// @param weeks how many of the latest weeks are tested; of months the latest one
  /// @param drawn how many steps of a state's own series are handed over, for drawing
  /// @param leastEvents fewer events in a step are never a signal
  /// @param leastDeaths nor are fewer deaths
  public record OfSeries(
      double alpha,
      double falseDiscovery,
      int weeks,
      int drawn,
      int leastEvents,
      int leastDeaths) {}

  /// For clusters.
  ///
  /// @param longest weeks, from 1 up to this many, that end now
  /// @param cells the most cells of a zone
  /// @param past how many weeks before the longest window give the expected counts
  /// @param prior how many weeks the mean cell of the state weighs in a cell's expected count
  /// @param trials how many scans are simulated
  /// @param level clusters above this probability over all states are left out
  public record OfCluster(int longest, int cells, int past, int prior, int trials, double level) {}
}
