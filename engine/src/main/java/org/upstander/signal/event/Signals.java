package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.evidence.EventLog;
import org.upstander.signal.Step;
import org.upstander.signal.catalogue.DetectionMethod;

/// What stands out as of a day in every state that lists of events cover.
///
/// @param asOf the day; events that ended later do not exist
/// @param method the name of the detector that judged the series
/// @param states the states covered on or before the day, by their codes; any other has no data
public record Signals(LocalDate asOf, String method, List<StateSignals> states) {
  public Signals {
    states = List.copyOf(states);
  }

  /// The signals of a log with the usual settings.
  ///
  /// The log is taken as it is: hand over [EventLog#asOf] for what had been published by the day.
  public static Signals of(EventLog log, LocalDate asOf, DetectionMethod method) {
    return of(EventHistory.of(log), asOf, method, SignalSettings.DEFAULT);
  }

  /// The signals of a history, which can be asked about many days.
  public static Signals of(
      EventHistory history, LocalDate asOf, DetectionMethod method, SignalSettings settings) {
    var states = history.all().stream().filter(state -> !state.first().isAfter(asOf)).toList();
    var watch = new SeriesWatch(asOf, method, settings.series());
    var national = watch.national(states);
    var finer = watch.finer(states);
    var clusters =
        states.parallelStream()
            .map(s -> ClusterWatch.of(s, asOf, states.size(), settings.cluster()))
            .toList();
    var signals = new ArrayList<StateSignals>();
    for (int i = 0; i < states.size(); i++) {
      var state = states.get(i);
      signals.add(
          new StateSignals(
              state.state(),
              of(national, state.state()),
              of(finer, state.state()),
              clusters.get(i),
              basis(state, asOf)));
    }
    return new Signals(asOf, method.name(), signals);
  }

  /// The signals of a state; empty if no list covers it.
  public Optional<StateSignals> find(int state) {
    return states.stream().filter(s -> s.state() == state).findFirst();
  }

  private static List<SeriesSignal> of(List<SeriesSignal> signals, int state) {
    return signals.stream().filter(s -> s.key().state() == state).toList();
  }

  private static StateSignals.Basis basis(StateHistory state, LocalDate asOf) {
    var incidents = state.until(asOf);
    return new StateSignals.Basis(
        state.first(),
        lastDay(state, Step.WEEK, asOf),
        lastDay(state, Step.MONTH, asOf),
        incidents.size(),
        (int) incidents.stream().filter(i -> !i.weekly()).count(),
        (int) incidents.stream().filter(i -> !i.monthly()).count(),
        (int) incidents.stream().filter(i -> i.weekly() && i.cell().isEmpty()).count());
  }

  private static Optional<LocalDate> lastDay(StateHistory state, Step step, LocalDate asOf) {
    int length = state.length(step, asOf);
    return length == 0
        ? Optional.empty()
        : Optional.of(state.timeline(step).day(length).minusDays(1));
  }
}
