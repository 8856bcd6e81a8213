package org.upstander.node.run;

import java.util.List;
import org.upstander.signal.CountSeries;

/// The series of a file, all with the same step.
///
/// @param stride how dates become indexes
/// @param entries the series, in the order in which they first appear
public record SeriesTable(Stride stride, List<Entry> entries) {
  /// One series.
  ///
  /// @param first the number of its first date, as [SeriesDates] has it
  public record Entry(String name, long first, CountSeries counts) {}
}
