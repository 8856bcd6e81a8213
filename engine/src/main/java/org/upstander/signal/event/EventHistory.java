package org.upstander.signal.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.upstander.evidence.EventLog;
import org.upstander.panel.DeathsPanel;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;
import org.upstander.source.Coverage;
import org.upstander.source.SourceFile;
import org.upstander.source.Violence;
import org.upstander.world.State;
import org.upstander.world.States;

/// What lists of events tell of each state they cover, ready to be counted as of any day. Immutable
/// and safe to share between threads.
///
/// A month is covered if lists say that they cover all three types of violence in it, or, where
/// they do not say, if they hold what a table of states knows. An event counts once, as the latest
/// edition tells it, on its last day.
public final class EventHistory {
  private final SortedMap<Integer, StateHistory> states;

  private EventHistory(SortedMap<Integer, StateHistory> states) {
    this.states = states;
  }

  /// The history a log tells in the months that its lists say they cover.
  public static EventHistory of(EventLog log) {
    return of(log.covered(), declared(log.files()));
  }

  /// The same, with lists that do not say what they cover, where they hold what `panel` knows: at
  /// least half of the deaths of a month, in most of the latest violent months.
  public static EventHistory of(EventLog log, DeathsPanel panel) {
    var current = log.current();
    var months = ListedMonths.of(current.stream().map(EventLog.Telling::event).toList(), panel);
    declared(log.files())
        .forEach((state, told) -> months.computeIfAbsent(state, _ -> new TreeSet<>()).addAll(told));
    return of(current, months);
  }

  private static EventHistory of(
      List<EventLog.Telling> tellings, SortedMap<Integer, SortedSet<YearMonth>> months) {
    var byState = new HashMap<Integer, List<Incident>>();
    for (var telling : tellings) {
      byState
          .computeIfAbsent(telling.event().state().code(), _ -> new ArrayList<>())
          .add(Incident.of(telling));
    }
    var states = new TreeMap<Integer, StateHistory>();
    months.forEach((state, covered) -> {
      var incidents = byState.getOrDefault(state, new ArrayList<>());
      incidents.sort(
          Comparator.comparing(Incident::last)
              .thenComparing(i -> i.event().id())
              .thenComparing(i -> i.event().publisher().name()));
      states.put(state, history(state, covered, incidents));
    });
    return new EventHistory(states);
  }

  private static StateHistory history(
      int state, SortedSet<YearMonth> months, List<Incident> incidents) {
    var bits = new BitSet();
    for (YearMonth month : months) {
      bits.set((int) ChronoUnit.MONTHS.between(months.first(), month));
    }
    return new StateHistory(state, months.first(), bits, incidents);
  }

  /// The months in which all types of violence are covered, by state.
  private static SortedMap<Integer, SortedSet<YearMonth>> declared(Collection<SourceFile> files) {
    var covered = new TreeMap<Integer, SortedSet<YearMonth>>();
    boolean start = true;
    for (Violence type : Violence.values()) {
      var ofType = covered(files, EventLog.variable(type).id());
      if (start) {
        covered.putAll(ofType);
      } else {
        covered.forEach((state, months) ->
            months.retainAll(ofType.getOrDefault(state, Collections.emptySortedSet())));
      }
      start = false;
    }
    covered.values().removeIf(Collection::isEmpty);
    return covered;
  }

  private static Map<Integer, SortedSet<YearMonth>> covered(
      Collection<SourceFile> files, String variable) {
    var covered = new HashMap<Integer, SortedSet<YearMonth>>();
    for (SourceFile file : files) {
      var coverage = file.coverage();
      for (int state : coverage.states(variable)) {
        covered
            .computeIfAbsent(state, _ -> new TreeSet<>())
            .addAll(months(coverage, variable, States.world().get(state)));
      }
    }
    return covered;
  }

  private static List<YearMonth> months(Coverage coverage, String variable, State state) {
    var months = new ArrayList<YearMonth>();
    YearMonth last = coverage.last(variable, state).orElseThrow();
    for (var m = coverage.first(variable, state).orElseThrow();
        !m.isAfter(last);
        m = m.plusMonths(1)) {
      if (coverage.covers(variable, state, m)) {
        months.add(m);
      }
    }
    return months;
  }

  /// The Gleditsch–Ward codes of the states that lists cover.
  public SortedSet<Integer> states() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(states.keySet()));
  }

  /// The first day lists cover for a state.
  public LocalDate first(int state) {
    return get(state).first();
  }

  /// The last day lists cover for a state.
  public LocalDate end(int state) {
    return get(state).end();
  }

  /// The weeks, from the first Monday covered, or the months of a state.
  public Timeline.Dated timeline(int state, Step step) {
    return get(state).timeline(step);
  }

  /// A series over the whole steps that ended by `asOf`; missing where lists do not cover all of a
  /// step.
  public CountSeries series(SeriesKey key, LocalDate asOf) {
    var state = get(key.state());
    var part = new Incident.Part(key.breakdown(), key.name());
    return state.series(
        key, state.until(asOf).stream().filter(i -> i.parts().contains(part)), asOf);
  }

  /// The deaths of events that ended after `from` and by `to`, of any precision.
  public long deaths(int state, LocalDate from, LocalDate to) {
    return get(state).between(from, to).stream().mapToLong(Incident::deaths).sum();
  }

  /// The clusters that end now in a state.
  ///
  /// @param scanned in how many states is looked, for which the p-value is adjusted
  public List<Cluster> clusters(
      int state, LocalDate asOf, int scanned, SignalSettings.OfCluster settings) {
    return ClusterWatch.of(get(state), asOf, scanned, settings);
  }

  Collection<StateHistory> all() {
    return Collections.unmodifiableCollection(states.values());
  }

  private StateHistory get(int state) {
    return Objects.requireNonNull(states.get(state), () -> "no list covers state " + state);
  }
}
