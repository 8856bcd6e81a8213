package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.upstander.signal.FalseDiscovery;
import org.upstander.signal.Finding;
import org.upstander.signal.Step;
import org.upstander.signal.catalogue.DetectionMethod;

/// Judges the series of all states as of a day. The series of whole states are one family of tests,
/// all finer ones another, so that a state with many units does not hide one with few.
///
/// @param asOf the day
/// @param method what judges
/// @param settings when a series is a signal
record SeriesWatch(LocalDate asOf, DetectionMethod method, SignalSettings.OfSeries settings) {
  private static final List<Step> STEPS = List.of(Step.WEEK, Step.MONTH);

  /// The series of whole states, all of them, raised or not.
  List<SeriesSignal> national(List<StateHistory> states) {
    var candidates = new ArrayList<Candidate>();
    int tests = 0;
    for (Step step : STEPS) {
      for (StateHistory state : states) {
        var whole = new Tables(state, step, asOf).whole();
        tests += whole.size() * tested(step);
        candidates.addAll(whole);
      }
    }
    return judged(candidates, settings.drawn(), tests);
  }

  /// The finer series that rose, the least likely first.
  List<SeriesSignal> finer(List<StateHistory> states) {
    var candidates = new ArrayList<Candidate>();
    int tests = 0;
    for (Step step : STEPS) {
      for (StateHistory state : states) {
        var tables = new Tables(state, step, asOf);
        tests += tables.series() * tested(step);
        candidates.addAll(tables.lively(tested(step), settings.leastEvents()));
      }
    }
    return judged(candidates, settings.weeks(), tests).stream()
        .filter(SeriesSignal::raised)
        .sorted(Comparator.comparingDouble(SeriesWatch::adjusted).thenComparing(SeriesSignal::key))
        .toList();
  }

  private static double adjusted(SeriesSignal signal) {
    return signal.adjusted().map(p -> p.value()).orElse(0.0);
  }

  private int tested(Step step) {
    return step == Step.WEEK ? settings.weeks() : 1;
  }

  /// @param told how many of the latest findings are kept
  /// @param tests how many tests the family has
  private List<SeriesSignal> judged(List<Candidate> candidates, int told, int tests) {
    var found = new ArrayList<Candidate>();
    for (Step step : STEPS) {
      found.addAll(found(candidates.stream().filter(c -> c.key().step() == step).toList(), told));
    }
    double[][] each =
        found.stream()
            .map(c -> c.pValues(tested(c.key().step()), settings))
            .toArray(double[][]::new);
    double[] all = Arrays.stream(each).flatMapToDouble(Arrays::stream).toArray();
    double[] adjusted = FalseDiscovery.adjusted(all, tests);
    var signals = new ArrayList<SeriesSignal>();
    int from = 0;
    for (int i = 0; i < each.length; i++) {
      int to = from + each[i].length;
      double least = FalseDiscovery.least(adjusted, from, to);
      signals.add(found.get(i).signal(least, settings.falseDiscovery()));
      from = to;
    }
    return signals;
  }

  private List<Candidate> found(List<Candidate> candidates, int told) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    var detector = method.of(candidates.getFirst().series().timeline(), settings.alpha());
    List<List<Finding>> findings =
        detector.detectAll(
            candidates.stream().map(Candidate::series).toList(),
            s -> Math.max(0, s.length() - told));
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < findings.size(); i++) {
      found.add(candidates.get(i).with(findings.get(i)));
    }
    return found;
  }
}
