package org.upstander.forecast.grid;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.world.GridCell;

/// Deaths by cell and month: which months are recorded, and the counts of those with deaths. Months
/// without deaths take no room. Immutable and safe to share between threads.
///
/// A month nobody has recorded for a cell is "no data", which is not 0.
public final class GridHistory {
  private final YearMonth first;
  private final YearMonth last;
  private final SortedMap<Integer, CellPast> cells;

  private GridHistory(YearMonth first, YearMonth last, SortedMap<Integer, CellPast> cells) {
    this.first = first;
    this.last = last;
    this.cells = cells;
  }

  /// Collects a history over the months `first` to `last`.
  public static Builder over(YearMonth first, YearMonth last) {
    return new Builder(first, last);
  }

  public YearMonth first() {
    return first;
  }

  /// The last month it may hold; forecasts count their months from here.
  public YearMonth last() {
    return last;
  }

  /// The cells of which any month is recorded, in the order of their ids.
  public List<GridCell> cells() {
    return cells.keySet().stream().map(GridCell::new).toList();
  }

  /// The deaths in a cell and month; empty if nobody has recorded them, which is not 0.
  public OptionalInt deaths(GridCell cell, YearMonth month) {
    CellPast past = find(cell.id());
    return past == null ? OptionalInt.empty() : past.deaths(index(first, month));
  }

  /// The months strictly before `origin`, the last of them its last: all that a forecast issued at
  /// its start may see.
  public GridHistory before(YearMonth origin) {
    YearMonth end = origin.minusMonths(1);
    int kept = Math.max(0, index(first, end) + 1);
    var cut = new TreeMap<Integer, CellPast>();
    var patterns = new HashMap<BitSet, BitSet>();
    cells.forEach((id, past) -> past.before(kept, patterns).ifPresent(p -> cut.put(id, p)));
    return new GridHistory(first, end, cut);
  }

  /// This history, with those months that nobody has recorded here taken from `other`.
  public GridHistory orElse(GridHistory other) {
    var builder = over(earlier(first, other.first), later(last, other.last)).add(this);
    other.cells.forEach((id, past) -> {
      var cell = new GridCell(id);
      past.known().stream()
          .mapToObj(i -> other.first.plusMonths(i))
          .filter(month -> deaths(cell, month).isEmpty())
          .forEach(month -> builder.add(cell, month, other.deaths(cell, month).orElseThrow()));
    });
    return builder.build();
  }

  /// This history without the cells of which `other` records any month.
  public GridHistory without(GridHistory other) {
    var kept = new TreeMap<>(cells);
    kept.keySet().removeAll(other.cells.keySet());
    return new GridHistory(first, last, kept);
  }

  @Nullable CellPast find(int cell) {
    return cells.get(cell);
  }

  Map<Integer, CellPast> byCell() {
    return cells;
  }

  /// The number of the last month, from 0 for the first.
  int end() {
    return index(first, last);
  }

  private static int index(YearMonth first, YearMonth month) {
    return Math.toIntExact(ChronoUnit.MONTHS.between(first, month));
  }

  private static YearMonth earlier(YearMonth a, YearMonth b) {
    return a.isBefore(b) ? a : b;
  }

  private static YearMonth later(YearMonth a, YearMonth b) {
    return a.isAfter(b) ? a : b;
  }

  @Override
  public String toString() {
    return cells.size() + " cells, " + first + " to " + last;
  }

  /// Collects a history. One thread at a time.
  public static final class Builder {
    private final YearMonth first;
    private final YearMonth last;
    private final Map<Integer, CellPast.Draft> drafts = new TreeMap<>();

    private Builder(YearMonth first, YearMonth last) {
      this.first = first;
      this.last = last;
    }

    /// Adds deaths to what is recorded for a cell and month; adding 0 records that there were none.
    ///
    /// @throws IllegalArgumentException if the month is outside the history or deaths are below 0
    public Builder add(GridCell cell, YearMonth month, int deaths) {
      int at = index(first, month);
      if (at < 0 || month.isAfter(last) || deaths < 0) {
        throw new IllegalArgumentException(
            deaths + " deaths in " + month + ", of " + first + " to " + last);
      }
      drafts.computeIfAbsent(cell.id(), _ -> new CellPast.Draft()).add(at, deaths);
      return this;
    }

    /// Adds all that a panel records, whose places are PRIO-GRID cells; its months outside this
    /// history are passed over.
    public Builder add(Panel panel) {
      for (int place : panel.places()) {
        var cell = new GridCell(place);
        Series series = panel.find(place).orElseThrow();
        for (int i = 0; i < series.months(); i++) {
          YearMonth month = series.first().plusMonths(i);
          var value = series.get(month);
          if (value.isPresent() && !month.isBefore(first) && !month.isAfter(last)) {
            add(cell, month, (int) value.getAsDouble());
          }
        }
      }
      return this;
    }

    /// Adds all that another history records.
    public Builder add(GridHistory other) {
      other.cells.forEach((id, past) ->
          past.known().stream()
              .forEach(i ->
                  add(new GridCell(id), other.first.plusMonths(i), past.deaths(i).orElseThrow())));
      return this;
    }

    public GridHistory build() {
      var cells = new TreeMap<Integer, CellPast>();
      var patterns = new HashMap<BitSet, BitSet>();
      drafts.forEach((id, draft) -> cells.put(id, draft.build(patterns)));
      return new GridHistory(first, last, cells);
    }
  }

  /// Panels of the grid put together.
  ///
  /// @throws IllegalArgumentException if two of them record the same cell and month
  public static GridHistory of(List<Panel> panels) {
    YearMonth first = panels.stream().map(Panel::first).min(YearMonth::compareTo).orElseThrow();
    YearMonth last = panels.stream().map(Panel::last).max(YearMonth::compareTo).orElseThrow();
    var seen = new ArrayList<Panel>();
    var builder = over(first, last);
    for (Panel panel : panels) {
      seen.forEach(earlier -> requireApart(earlier, panel));
      builder.add(panel);
      seen.add(panel);
    }
    return builder.build();
  }

  private static void requireApart(Panel one, Panel other) {
    YearMonth from = later(one.first(), other.first());
    YearMonth to = earlier(one.last(), other.last());
    for (int place : one.places()) {
      for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
        if (recorded(one, place, month) && recorded(other, place, month)) {
          throw new IllegalArgumentException(
              "cell " + place + " has figures for " + month + " in two files");
        }
      }
    }
  }

  private static boolean recorded(Panel panel, int place, YearMonth month) {
    return panel.find(place).map(s -> s.get(month).isPresent()).orElse(false);
  }
}
