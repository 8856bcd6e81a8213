package org.upstander.signal.event;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.upstander.panel.DeathsPanel;
import org.upstander.source.Event;
import org.upstander.source.Violence;
import org.upstander.world.State;
import org.upstander.world.States;

/// Which months a list covers that does not say so itself.
///
/// A month counts as covered if the events make at least half of the deaths that a table of states
/// gives for it, over the types of violence the table knows; a month the table does not hold does
/// not. A state of whose latest 24 months with deaths fewer than half are covered is left out: a
/// sample of events must not turn silence into peace. It is the rule by which cells are covered
/// too.
final class ListedMonths {
  private static final double SHARE = 0.5;
  private static final int LATEST = 24;

  private final DeathsPanel panel;
  private final Map<Violence, Map<YearMonth, Long>> sums = new EnumMap<>(Violence.class);

  private ListedMonths(DeathsPanel panel) {
    this.panel = panel;
    for (Violence type : Violence.values()) {
      sums.put(type, new HashMap<>());
    }
  }

  /// The months covered, by Gleditsch–Ward code; none is empty.
  ///
  /// @param events each once
  static SortedMap<Integer, SortedSet<YearMonth>> of(Collection<Event> events, DeathsPanel panel) {
    var lists = new TreeMap<Integer, ListedMonths>();
    for (Event event : events) {
      lists
          .computeIfAbsent(event.state().code(), _ -> new ListedMonths(panel))
          .sums
          .getOrDefault(event.violence(), new HashMap<>())
          .merge(YearMonth.from(event.when().last()), (long) event.deaths().best(), Long::sum);
    }
    var covered = new TreeMap<Integer, SortedSet<YearMonth>>();
    lists.forEach((code, list) -> {
      var months = list.covered(States.world().get(code));
      if (!months.isEmpty()) {
        covered.put(code, months);
      }
    });
    return covered;
  }

  private SortedSet<YearMonth> covered(State state) {
    var covered = new TreeSet<YearMonth>();
    var violent = new ArrayList<Boolean>();
    for (var month = panel.last(); !month.isBefore(panel.first()); month = month.minusMonths(1)) {
      Optional<Month> told = month(state, month);
      if (told.isEmpty()) {
        continue;
      }
      boolean listed = told.get().listed() >= SHARE * told.get().recorded();
      if (listed) {
        covered.add(month);
      }
      if (told.get().recorded() > 0 && violent.size() < LATEST) {
        violent.add(listed);
      }
    }
    return reliable(violent) ? covered : new TreeSet<>();
  }

  /// Whether the list holds what the table knows of the latest violent months, of which there must
  /// be one at least: without any, a list cannot show that it is one.
  private static boolean reliable(List<Boolean> violent) {
    long listed = violent.stream().filter(l -> l).count();
    return listed > 0 && listed >= SHARE * violent.size();
  }

  private record Month(double recorded, long listed) {}

  /// Deaths of a month over the types the table knows; empty if it knows none.
  private Optional<Month> month(State state, YearMonth month) {
    double recorded = 0;
    long listed = 0;
    boolean known = false;
    for (Violence type : Violence.values()) {
      var deaths = panel.find(state, type).map(s -> s.get(month));
      if (deaths.isPresent() && deaths.get().isPresent()) {
        known = true;
        recorded += deaths.get().getAsDouble();
        listed += sums.getOrDefault(type, Map.of()).getOrDefault(month, 0L);
      }
    }
    return known ? Optional.of(new Month(recorded, listed)) : Optional.empty();
  }
}
