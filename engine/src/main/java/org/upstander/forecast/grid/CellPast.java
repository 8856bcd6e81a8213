package org.upstander.forecast.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The past of one cell, its months numbered from the first of its history. Cells that were
/// recorded in the same months share one set of them. Immutable.
final class CellPast {
  private static final int[] NONE = new int[0];

  private final BitSet known;
  private final int[] months;
  private final int[] deaths;

  private CellPast(BitSet known, int[] months, int[] deaths) {
    this.known = known;
    this.months = months;
    this.deaths = deaths;
  }

  /// The months that are recorded; not to be changed.
  BitSet known() {
    return known;
  }

  /// How many months have deaths.
  int size() {
    return months.length;
  }

  /// The number of the `i`-th month with deaths, ascending.
  int month(int i) {
    return months[i];
  }

  /// The deaths, above 0, in the `i`-th month that has any.
  int count(int i) {
    return deaths[i];
  }

  OptionalInt deaths(int month) {
    if (month < 0 || !known.get(month)) {
      return OptionalInt.empty();
    }
    int at = Arrays.binarySearch(months, month);
    return OptionalInt.of(at < 0 ? 0 : deaths[at]);
  }

  /// What remains of the months below `end`; empty if nothing does.
  Optional<CellPast> before(int end, Map<BitSet, BitSet> patterns) {
    BitSet kept = known.get(0, end);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    int n = 0;
    while (n < months.length && months[n] < end) {
      n++;
    }
    return Optional.of(
        new CellPast(shared(kept, patterns), Arrays.copyOf(months, n), Arrays.copyOf(deaths, n)));
  }

  private static BitSet shared(BitSet set, Map<BitSet, BitSet> patterns) {
    return patterns.computeIfAbsent(set, s -> s);
  }

  /// A past while it is collected.
  static final class Draft {
    private final BitSet known = new BitSet();
    private final TreeMap<Integer, Integer> deaths = new TreeMap<>();

    void add(int month, int more) {
      known.set(month);
      if (more > 0) {
        deaths.merge(month, more, Math::addExact);
      }
    }

    CellPast build(Map<BitSet, BitSet> patterns) {
      int[] months = deaths.isEmpty() ? NONE : new int[deaths.size()];
      int[] counts = deaths.isEmpty() ? NONE : new int[deaths.size()];
      int n = 0;
      for (var entry : deaths.entrySet()) {
        months[n] = entry.getKey();
        counts[n++] = entry.getValue();
      }
      return new CellPast(shared(known, patterns), months, counts);
    }
  }
}
