package org.upstander.source;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.upstander.world.State;

/// What a source says it covers: for which states and months it speaks about a variable. Where a
/// source covers a month and lists nothing, nothing happened; where it does not cover it, nobody
/// knows. Immutable and safe to share between threads.
public final class Coverage {
  public static final Coverage NONE = new Coverage(new TreeMap<>());

  private final SortedMap<String, SortedMap<Integer, BitSet>> months;

  /// One more than the index of the last month; every claim of a file asks for it.
  private final int end;

  private Coverage(SortedMap<String, SortedMap<Integer, BitSet>> months) {
    this.months = months;
    this.end =
        months.values().stream()
            .flatMap(states -> states.values().stream())
            .mapToInt(BitSet::length)
            .max()
            .orElse(0);
  }

  public boolean isEmpty() {
    return months.isEmpty();
  }

  /// The names of the variables it speaks about.
  public SortedSet<String> variables() {
    return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(months.keySet()));
  }

  /// The Gleditsch–Ward codes of the states it covers for a variable.
  public SortedSet<Integer> states(String variable) {
    return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(of(variable).keySet()));
  }

  public boolean covers(String variable, State state, YearMonth month) {
    var covered = of(variable).get(state.code());
    int index = index(month);
    return covered != null && index >= 0 && covered.get(index);
  }

  /// The last month it covers for any variable and state.
  public Optional<YearMonth> lastMonth() {
    return end == 0 ? Optional.empty() : Optional.of(month(end - 1));
  }

  /// The first month it covers for a variable and state.
  public Optional<YearMonth> first(String variable, State state) {
    var covered = of(variable).get(state.code());
    return covered == null ? Optional.empty() : Optional.of(month(covered.nextSetBit(0)));
  }

  /// The last month it covers for a variable and state.
  public Optional<YearMonth> last(String variable, State state) {
    var covered = of(variable).get(state.code());
    return covered == null ? Optional.empty() : Optional.of(month(covered.length() - 1));
  }

  /// How many state-months it covers for a variable.
  public int size(String variable) {
    return of(variable).values().stream().mapToInt(BitSet::cardinality).sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coverage that && months.equals(that.months);
  }

  @Override
  public int hashCode() {
    return months.hashCode();
  }

  @Override
  public String toString() {
    return months.isEmpty() ? "declares no coverage" : "covers " + months.keySet();
  }

  private SortedMap<Integer, BitSet> of(String variable) {
    return months.getOrDefault(variable, Collections.emptySortedMap());
  }

  private static int index(YearMonth month) {
    return (month.getYear() - 1900) * 12 + month.getMonthValue() - 1;
  }

  private static YearMonth month(int index) {
    return YearMonth.of(1900 + index / 12, index % 12 + 1);
  }

  /// Gathers a coverage while a file is read. One thread at a time.
  static final class Builder {
    private final SortedMap<String, SortedMap<Integer, BitSet>> months = new TreeMap<>();

    /// Adds every month a period touches.
    void add(Variable variable, State state, Period period) {
      add(variable, state, YearMonth.from(period.first()), YearMonth.from(period.last()));
    }

    /// Adds the months from `first` to `last`, both included; months before 1900 are left out.
    void add(Variable variable, State state, YearMonth first, YearMonth last) {
      int from = Math.max(0, index(first));
      int to = index(last);
      if (to >= from) {
        months
            .computeIfAbsent(variable.id(), v -> new TreeMap<>())
            .computeIfAbsent(state.code(), s -> new BitSet())
            .set(from, to + 1);
      }
    }

    Coverage build() {
      var copy = new TreeMap<String, SortedMap<Integer, BitSet>>();
      for (Map.Entry<String, SortedMap<Integer, BitSet>> entry : months.entrySet()) {
        var states = new TreeMap<Integer, BitSet>();
        entry.getValue().forEach((state, bits) -> states.put(state, (BitSet) bits.clone()));
        copy.put(entry.getKey(), states);
      }
      return copy.isEmpty() ? NONE : new Coverage(copy);
    }
  }
}
