package org.upstander.node.page;

import java.util.List;

/// The place of a state in the watchlist as it is shown. States that expect exactly the same share
/// a place: an order by name among them would say something that is not so.
///
/// @param rank 1 for the most deaths expected in the next 12 months
/// @param sharing how many states have this rank, at least 1
/// @param of how many states have a forecast
record Standing(int rank, int sharing, int of) {

  /// @param own deaths expected for the state
  /// @param all deaths expected for every state that has a forecast, this one too
  static Standing of(double own, List<Double> all) {
    int above = (int) all.stream().filter(other -> other > own).count();
    int same = (int) all.stream().filter(other -> other == own).count();
    return new Standing(above + 1, same, all.size());
  }

  /// `3`, or `104=` where others have the same place.
  @Override
  public String toString() {
    return rank + (sharing > 1 ? "=" : "");
  }
}
