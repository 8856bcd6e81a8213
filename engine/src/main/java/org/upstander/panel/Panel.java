package org.upstander.panel;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// One variable for many places over the same months. Immutable and safe to share between threads.
///
/// A place is a number in the scheme of whoever made the panel: Gleditsch–Ward in the product,
/// ViEWS identifiers when a ViEWS window is scored.
public final class Panel {
  private final YearMonth first;
  private final YearMonth last;
  private final SortedMap<Integer, Series> byPlace;

  private Panel(YearMonth first, YearMonth last, SortedMap<Integer, Series> byPlace) {
    this.first = first;
    this.last = last;
    this.byPlace = byPlace;
  }

  /// A panel over the months `first` to `last`; a series may be shorter, never longer.
  public static Panel of(YearMonth first, YearMonth last, Map<Integer, Series> byPlace) {
    for (var entry : byPlace.entrySet()) {
      Series s = entry.getValue();
      if (s.months() > 0 && (s.first().isBefore(first) || s.last().isAfter(last))) {
        throw new IllegalArgumentException(
            "the series of place " + entry.getKey() + " leaves " + first + " to " + last);
      }
    }
    return new Panel(first, last, Collections.unmodifiableSortedMap(new TreeMap<>(byPlace)));
  }

  public YearMonth first() {
    return first;
  }

  public YearMonth last() {
    return last;
  }

  public NavigableSet<Integer> places() {
    return Collections.unmodifiableNavigableSet(new TreeSet<>(byPlace.keySet()));
  }

  /// The series of `place`; empty if no source covers the place.
  public Optional<Series> find(int place) {
    return Optional.ofNullable(byPlace.get(place));
  }

  /// The months strictly before `origin`, for every place.
  public Panel before(YearMonth origin) {
    var cut = new TreeMap<Integer, Series>();
    byPlace.forEach((place, series) -> cut.put(place, series.before(origin)));
    YearMonth end = last.isBefore(origin) ? last : origin.minusMonths(1);
    return new Panel(first, end, cut);
  }
}
