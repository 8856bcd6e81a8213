package org.upstander.signal.event;

import java.util.Comparator;
import org.upstander.signal.Step;

/// Which series.
///
/// @param state the Gleditsch–Ward code of the state
/// @param breakdown what part of its events is counted
/// @param name which part; empty for the whole state
/// @param measure what is counted
/// @param step by weeks, from Monday to Sunday, or by months
public record SeriesKey(int state, Breakdown breakdown, String name, Measure measure, Step step)
    implements Comparable<SeriesKey> {
  private static final Comparator<SeriesKey> ORDER =
      Comparator.comparingInt(SeriesKey::state)
          .thenComparing(SeriesKey::breakdown)
          .thenComparing(SeriesKey::name)
          .thenComparing(SeriesKey::step)
          .thenComparing(SeriesKey::measure);

  /// The series of a whole state.
  public static SeriesKey ofState(int state, Measure measure, Step step) {
    return new SeriesKey(state, Breakdown.STATE, "", measure, step);
  }

  /// The series of the same part and step with another measure.
  public SeriesKey of(Measure other) {
    return new SeriesKey(state, breakdown, name, other, step);
  }

  @Override
  public int compareTo(SeriesKey other) {
    return ORDER.compare(this, other);
  }
}
