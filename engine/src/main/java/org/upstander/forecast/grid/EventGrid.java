package org.upstander.forecast.grid;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.panel.Series;
import org.upstander.source.Event;
import org.upstander.source.Violence;
import org.upstander.world.GridCell;

/// Histories of cells from lists of events, one for each state the lists cover.
///
/// A list seldom says what it covers, and a sample of events must not turn silence into peace. So a
/// month counts as recorded for a state only if the events make at least half of the deaths that a
/// table of states gives for it; then it is recorded for every cell in which the state ever had an
/// event before the origin. A month that the table does not hold is not recorded, and a state of
/// whose latest 24 months with deaths fewer than half are recorded is left out. Immutable and safe
/// to share between threads.
public final class EventGrid {
  /// The share of a state's deaths that its events must make, and of its months with deaths in
  /// which they must do so.
  private static final double SHARE = 0.5;

  /// So many of the latest months with deaths decide whether a state is covered.
  private static final int LATEST = 24;

  private final YearMonth first;
  private final YearMonth last;
  private final SortedMap<Integer, GridHistory> byState;

  private EventGrid(YearMonth first, YearMonth last, SortedMap<Integer, GridHistory> byState) {
    this.first = first;
    this.last = last;
    this.byState = byState;
  }

  /// Puts each event into the cell it is in and the month it ends in; events without a point count
  /// for what is covered and for no cell.
  ///
  /// @param events each once
  /// @param types the types of violence that count
  /// @param totals deaths of these types by Gleditsch–Ward code
  /// @param first the first month to be held
  /// @param last the last month to be held; events that end later do not exist
  public static EventGrid of(
      Collection<Event> events,
      Set<Violence> types,
      Map<Integer, Series> totals,
      YearMonth first,
      YearMonth last) {
    var lists = new TreeMap<Integer, EventList>();
    for (Event event : events) {
      YearMonth month = YearMonth.from(event.when().last());
      if (types.contains(event.violence()) && !month.isBefore(first) && !month.isAfter(last)) {
        lists.computeIfAbsent(event.state().code(), _ -> new EventList()).add(event, month);
      }
    }
    var byState = new TreeMap<Integer, GridHistory>();
    lists.forEach((state, list) -> {
      Series total = totals.get(state);
      if (total != null) {
        list.history(total, first, last).ifPresent(history -> byState.put(state, history));
      }
    });
    return new EventGrid(first, last, byState);
  }

  /// The histories by Gleditsch–Ward code; a state without one is covered by no list.
  public Map<Integer, GridHistory> byState() {
    return Collections.unmodifiableSortedMap(byState);
  }

  /// All states' cells together. A cell in which several states had events is recorded where any of
  /// them is, with the sum of what is recorded.
  public GridHistory whole() {
    var builder = GridHistory.over(first, last);
    byState.values().forEach(builder::add);
    return builder.build();
  }

  /// The events of one state. One thread at a time.
  private static final class EventList {
    private final Map<YearMonth, Long> sums = new HashMap<>();
    private final TreeMap<Integer, Map<YearMonth, Integer>> cells = new TreeMap<>();

    void add(Event event, YearMonth month) {
      int deaths = event.deaths().best();
      sums.merge(month, (long) deaths, Long::sum);
      event
          .where()
          .point()
          .ifPresent(point ->
              cells
                  .computeIfAbsent(point.cell().id(), _ -> new HashMap<>())
                  .merge(month, deaths, Math::addExact));
    }

    /// The cells' history, if the events cover the state.
    Optional<GridHistory> history(Series total, YearMonth first, YearMonth last) {
      var covered = new ArrayList<YearMonth>();
      int violent = 0;
      int ofThem = 0;
      for (var month = last; !month.isBefore(first); month = month.minusMonths(1)) {
        var deaths = total.get(month);
        if (deaths.isEmpty()) {
          continue;
        }
        boolean listed = sums.getOrDefault(month, 0L) >= SHARE * deaths.getAsDouble();
        if (listed) {
          covered.add(month);
        }
        if (deaths.getAsDouble() > 0 && violent < LATEST) {
          violent++;
          ofThem += listed ? 1 : 0;
        }
      }
      return cells.isEmpty() || covered.isEmpty() || ofThem < SHARE * violent
          ? Optional.empty()
          : Optional.of(history(covered, first, last));
    }

    private GridHistory history(List<YearMonth> covered, YearMonth first, YearMonth last) {
      var builder = GridHistory.over(first, last);
      cells.forEach((id, months) -> {
        var cell = new GridCell(id);
        covered.forEach(month -> builder.add(cell, month, months.getOrDefault(month, 0)));
      });
      return builder.build();
    }
  }
}
