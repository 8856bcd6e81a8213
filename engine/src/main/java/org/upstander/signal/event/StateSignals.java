package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What stands out in one state as of a day. Events as the lists tell them, which may have been
/// coded years later.
///
/// @param state the Gleditsch–Ward code
/// @param national the series of the whole state, raised or not, so that they can be drawn: weekly
///   events and deaths, then monthly ones
/// @param raised finer series, those only that rose: the least likely first
/// @param clusters clusters that end now, the least likely first; they share no cell
/// @param basis what the signals rest on
public record StateSignals(
    int state,
    List<SeriesSignal> national,
    List<SeriesSignal> raised,
    List<Cluster> clusters,
    Basis basis) {
  public StateSignals {
    national = List.copyOf(national);
    raised = List.copyOf(raised);
    clusters = List.copyOf(clusters);
  }

  /// Whether the state as a whole is above what history explains: one of its own series rose, or a
  /// cluster stands out among all states.
  public boolean raisedAsWhole() {
    return !clusters.isEmpty() || national.stream().anyMatch(SeriesSignal::raised);
  }

  /// What signals rest on.
  ///
  /// @param first the first day that lists cover
  /// @param week the last day of the latest week counted; empty if there is none
  /// @param month the last day of the latest month counted; empty if there is none
  /// @param events how many events up to then
  /// @param withoutWeek how many of them are left out of weekly series, because their days span
  ///   more than a week
  /// @param withoutMonth how many are left out of monthly series too, because they span more than a
  ///   month
  /// @param withoutCell how many weekly ones are in no cell, because only a region or the unit is
  ///   known
  public record Basis(
      LocalDate first,
      Optional<LocalDate> week,
      Optional<LocalDate> month,
      int events,
      int withoutWeek,
      int withoutMonth,
      int withoutCell) {}
}
