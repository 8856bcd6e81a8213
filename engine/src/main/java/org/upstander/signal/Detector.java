package org.upstander.signal;

import java.util.List;
import java.util.function.ToIntFunction;

/// A rule that tells a count above what history explains. Immutable and safe to share between
/// threads.
public interface Detector {
  /// The first index from 0 that has all the history the rule asks for.
  int firstIndex(Timeline timeline);

  /// A finding for every index from `from` to the end of the series, in order. Where history is too
  /// short or too thin for a statement the finding says so, and raises no alarm.
  List<Finding> detect(CountSeries series, int from);

  /// As [#detect], for many series at once and on all processors.
  ///
  /// @param from the first index asked for of a series
  default List<List<Finding>> detectAll(List<CountSeries> series, ToIntFunction<CountSeries> from) {
    return series.parallelStream().map(s -> detect(s, from.applyAsInt(s))).toList();
  }
}
