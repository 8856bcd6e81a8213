package org.upstander.signal.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.signal.CountSeries;
import org.upstander.signal.FalseDiscovery;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;
import org.upstander.signal.catalogue.DetectionMethod;

/// The series of whole states judged again at the end of every week. Each week is judged from what
/// ended before; only its latest week and month are tested, together with those of the other states
/// covered then.
///
/// @param history the events
/// @param method what judges
/// @param settings when a series is a signal
public record NationalReplay(
    EventHistory history, DetectionMethod method, SignalSettings.OfSeries settings) {

  /// Every state and week that ended from `from` to `to` while lists covered the state.
  public List<NationalWeek> between(LocalDate from, LocalDate to) {
    var judged = new TreeMap<SeriesKey, Candidate>();
    for (Step step : List.of(Step.WEEK, Step.MONTH)) {
      judged.putAll(judged(step, from, to));
    }
    var weeks = new ArrayList<NationalWeek>();
    for (var day = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        !day.isAfter(to);
        day = day.plusWeeks(1)) {
      weeks.addAll(week(judged, day));
    }
    return List.copyOf(weeks);
  }

  /// A detector's finding uses no count after its own index, so that one call judges all weeks.
  private SortedMap<SeriesKey, Candidate> judged(Step step, LocalDate from, LocalDate to) {
    var candidates = new ArrayList<Candidate>();
    for (StateHistory state : history.all()) {
      candidates.addAll(new Tables(state, step, to).whole());
    }
    var judged = new TreeMap<SeriesKey, Candidate>();
    if (candidates.isEmpty()) {
      return judged;
    }
    var timeline = candidates.getFirst().series().timeline();
    var findings =
        method
            .of(timeline, settings.alpha())
            .detectAll(candidates.stream().map(Candidate::series).toList(), s -> start(s, from));
    for (int i = 0; i < findings.size(); i++) {
      judged.put(candidates.get(i).key(), candidates.get(i).with(findings.get(i)));
    }
    return judged;
  }

  /// A month before the first day asked about, so that its latest month is among the findings.
  private static int start(CountSeries series, LocalDate from) {
    var timeline = (Timeline.Dated) series.timeline();
    int index = 0;
    while (index < series.length() && timeline.day(index + 1).isBefore(from.minusMonths(2))) {
      index++;
    }
    return index;
  }

  private List<NationalWeek> week(SortedMap<SeriesKey, Candidate> judged, LocalDate day) {
    var states =
        history.all().stream()
            .filter(s -> !s.end().isBefore(day) && s.length(Step.WEEK, day) > 0)
            .toList();
    var tests = new ArrayList<Double>();
    for (StateHistory state : states) {
      for (Step step : List.of(Step.WEEK, Step.MONTH)) {
        for (Measure measure : Measure.values()) {
          tests.add(p(judged, SeriesKey.ofState(state.state(), measure, step), state, day));
        }
      }
    }
    double[] p = tests.stream().mapToDouble(Double::doubleValue).toArray();
    double[] adjusted = FalseDiscovery.adjusted(p, p.length);
    var weeks = new ArrayList<NationalWeek>();
    int each = 2 * Measure.values().length;
    for (int i = 0; i < states.size(); i++) {
      var state = states.get(i);
      double least = FalseDiscovery.least(adjusted, i * each, (i + 1) * each);
      weeks.add(
          new NationalWeek(
              day,
              state.state(),
              reading(judged, Measure.EVENTS, state, day),
              reading(judged, Measure.DEATHS, state, day),
              least <= settings.falseDiscovery()));
    }
    return weeks;
  }

  private double p(
      SortedMap<SeriesKey, Candidate> judged, SeriesKey key, StateHistory state, LocalDate day) {
    int index = state.length(key.step(), day) - 1;
    var candidate = judged.get(key);
    return candidate == null
        ? 1
        : candidate.at(index).map(f -> candidate.pValue(f, settings)).orElse(1.0);
  }

  private static NationalWeek.Reading reading(
      SortedMap<SeriesKey, Candidate> judged, Measure measure, StateHistory state, LocalDate day) {
    var key = SeriesKey.ofState(state.state(), measure, Step.WEEK);
    int index = state.length(Step.WEEK, day) - 1;
    var candidate = Objects.requireNonNull(judged.get(key));
    return candidate
        .at(index)
        .map(f -> new NationalWeek.Reading(f.observed(), f.expected(), f.bound()))
        .orElse(new NationalWeek.Reading(Double.NaN, Double.NaN, Double.NaN));
  }
}
