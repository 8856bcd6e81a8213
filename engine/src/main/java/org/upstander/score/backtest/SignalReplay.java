package org.upstander.score.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.upstander.signal.catalogue.DetectionMethod;
import org.upstander.signal.event.EventHistory;
import org.upstander.signal.event.NationalReplay;
import org.upstander.signal.event.NationalWeek;
import org.upstander.signal.event.SignalSettings;

/// Signals as they would have stood at the end of every week, from the events that had ended by
/// then. The events are as coded later: a replay shows what complete lists would have told, not
/// what was known on the day.
///
/// @param weeks by state, each in the order of time
public record SignalReplay(SortedMap<Integer, List<Week>> weeks) {
  public SignalReplay {
    weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
  }

  /// A state at the end of a week.
  ///
  /// @param national what its own series told
  /// @param cluster whether a cluster stood out when one was last sought; empty if none was yet
  public record Week(NationalWeek national, Optional<Boolean> cluster) {
    public LocalDate asOf() {
      return national.asOf();
    }
  }

  /// What is replayed.
  ///
  /// @param method what judges the series
  /// @param settings when a series or a cluster is a signal
  /// @param clusters how often clusters are sought
  public record Question(DetectionMethod method, SignalSettings settings, ClusterPace clusters) {}

  /// Signals from `from` to `to`.
  public static SignalReplay of(
      EventHistory history, Question question, LocalDate from, LocalDate to) {
    var settings = question.settings;
    var national =
        new NationalReplay(history, question.method, settings.series()).between(from, to);
    var byDay =
        national.stream()
            .collect(Collectors.groupingBy(NationalWeek::asOf, TreeMap::new, Collectors.toList()));
    var weeks = new TreeMap<Integer, List<Week>>();
    var latest = new TreeMap<Integer, Boolean>();
    byDay.forEach((day, states) -> {
      if (question.clusters.seeks(day)) {
        Set<Integer> clustered = clustered(history, settings, day, states);
        states.forEach(w -> latest.put(w.state(), clustered.contains(w.state())));
      }
      for (NationalWeek week : states) {
        weeks
            .computeIfAbsent(week.state(), _ -> new ArrayList<>())
            .add(new Week(week, Optional.ofNullable(latest.get(week.state()))));
      }
    });
    return new SignalReplay(weeks);
  }

  private static Set<Integer> clustered(
      EventHistory history, SignalSettings settings, LocalDate day, List<NationalWeek> states) {
    return states.parallelStream()
        .map(NationalWeek::state)
        .filter(state -> !history.clusters(state, day, states.size(), settings.cluster()).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What came of the signals of every state.
  public List<SignalRecord> records(SignalRule rule, EventHistory history) {
    return weeks.entrySet().stream()
        .map(e -> SignalRecord.of(e.getKey(), e.getValue(), rule, history))
        .toList();
  }

  /// What signals told before each known escalation, covered or not.
  public List<EscalationWarning> warnings(SignalRule rule) {
    return KnownEscalation.ALL.stream()
        .map(e -> EscalationWarning.of(e, weeks.getOrDefault(e.state(), List.of()), rule))
        .toList();
  }
}
