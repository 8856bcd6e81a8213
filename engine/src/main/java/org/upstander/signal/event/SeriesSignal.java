package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;
import org.upstander.world.Probability;

/// A series with what the detector found in its latest steps.
///
/// @param key which series
/// @param timeline what day each index of a finding begins on
/// @param findings the latest steps, oldest first, each with its explanation; the last one is the
///   latest whole step that ended by the day of the signals. Indexes count from the first step
///   covered
/// @param adjusted the smallest false-discovery-adjusted p-value of the steps tested; empty if the
///   detector gives none
/// @param raised whether the series rose in the steps tested, false discoveries under control
public record SeriesSignal(
    SeriesKey key,
    Timeline.Dated timeline,
    List<Finding> findings,
    Optional<Probability> adjusted,
    boolean raised) {
  public SeriesSignal {
    findings = List.copyOf(findings);
  }

  /// The first day of a finding's week or month.
  public LocalDate first(Finding finding) {
    return timeline.day(finding.index());
  }

  /// The last day of a finding's week or month.
  public LocalDate last(Finding finding) {
    return timeline.day(finding.index() + 1).minusDays(1);
  }
}
