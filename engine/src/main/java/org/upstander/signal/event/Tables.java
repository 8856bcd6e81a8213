package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Step;

/// Counts the events of one state by part and step, up to a day. Only parts in which enough
/// happened lately are counted in full; of the others it is known that they exist.
final class Tables {
  private final StateHistory state;
  private final Step step;
  private final LocalDate asOf;
  private final int length;
  private final Set<Incident.Part> parts = new HashSet<>();

  Tables(StateHistory state, Step step, LocalDate asOf) {
    this.state = state;
    this.step = step;
    this.asOf = asOf;
    this.length = state.length(step, asOf);
    for (Incident incident : state.until(asOf)) {
      if (incident.fits(step)) {
        parts.addAll(incident.parts());
      }
    }
    parts.remove(Incident.Part.WHOLE);
  }

  /// How many finer series there are, of events and of deaths.
  int series() {
    return parts.size() * Measure.values().length;
  }

  /// The series of the whole state.
  List<Candidate> whole() {
    return length == 0 ? List.of() : counted(Set.of(Incident.Part.WHOLE));
  }

  /// The finer series with at least `least` events in one of the latest `steps`.
  List<Candidate> lively(int steps, int least) {
    var latest = new HashMap<Incident.Part, int[]>();
    for (Incident incident : state.until(asOf)) {
      int back = length - 1 - state.index(step, incident.last());
      if (incident.fits(step) && back >= 0 && back < steps) {
        for (var part : incident.parts()) {
          latest.computeIfAbsent(part, _ -> new int[steps])[back]++;
        }
      }
    }
    latest.remove(Incident.Part.WHOLE);
    var lively = new HashSet<Incident.Part>();
    latest.forEach((part, counts) -> {
      for (int count : counts) {
        if (count >= least) {
          lively.add(part);
        }
      }
    });
    return counted(lively);
  }

  private List<Candidate> counted(Set<Incident.Part> chosen) {
    var counts = new TreeMap<SeriesKey, double[]>();
    double[] silence = state.silence(step, length);
    for (Incident incident : state.until(asOf)) {
      int t = state.index(step, incident.last());
      if (!incident.fits(step) || t < 0 || t >= length) {
        continue;
      }
      for (var part : incident.parts()) {
        if (chosen.contains(part)) {
          for (Measure measure : Measure.values()) {
            counts.computeIfAbsent(key(part, measure), _ -> silence.clone())[t] +=
                incident.amount(measure);
          }
        }
      }
    }
    if (chosen.contains(Incident.Part.WHOLE)) {
      for (Measure measure : Measure.values()) {
        counts.putIfAbsent(key(Incident.Part.WHOLE, measure), silence);
      }
    }
    return candidates(counts);
  }

  private List<Candidate> candidates(Map<SeriesKey, double[]> counts) {
    var timeline = state.timeline(step);
    var series = new TreeMap<SeriesKey, CountSeries>();
    counts.forEach((key, values) -> series.put(key, CountSeries.of(timeline, values)));
    var candidates = new ArrayList<Candidate>();
    series.forEach((key, of) -> {
      var events = series.get(key.of(Measure.EVENTS));
      candidates.add(new Candidate(key, events == null ? of : events, of, List.of()));
    });
    return candidates;
  }

  private SeriesKey key(Incident.Part part, Measure measure) {
    return new SeriesKey(state.state(), part.breakdown(), part.name(), measure, step);
  }
}
