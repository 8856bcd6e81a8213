package org.upstander.signal.event;

import java.util.List;
import java.util.Optional;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;
import org.upstander.world.Probability;

/// A series to be judged, with its findings once it is.
///
/// @param key which series
/// @param events the events of the same part and step, whatever is measured
/// @param series the counts
/// @param findings what the detector found in the latest steps; empty before it was asked
record Candidate(SeriesKey key, CountSeries events, CountSeries series, List<Finding> findings) {

  Candidate with(List<Finding> found) {
    return new Candidate(key, events, series, found);
  }

  /// The p-values of the latest steps, 1 where too little happened to be a signal or nothing can be
  /// said. A detector without p-values is taken at its word: 0 for an alarm.
  double[] pValues(int steps, SignalSettings.OfSeries settings) {
    double[] p = new double[Math.min(steps, findings.size())];
    for (int i = 0; i < p.length; i++) {
      p[i] = pValue(findings.get(findings.size() - p.length + i), settings);
    }
    return p;
  }

  double pValue(Finding finding, SignalSettings.OfSeries settings) {
    boolean enough =
        events.find(finding.index()).orElse(0) >= settings.leastEvents()
            && (key.measure() == Measure.EVENTS || finding.observed() >= settings.leastDeaths());
    if (!enough) {
      return 1;
    }
    if (Double.isNaN(finding.pValue())) {
      return finding.alarm() ? 0 : 1;
    }
    return finding.pValue();
  }

  /// The finding at an index; empty if the detector was not asked about it.
  Optional<Finding> at(int index) {
    int i = findings.isEmpty() ? -1 : index - findings.getFirst().index();
    return i < 0 || i >= findings.size() ? Optional.empty() : Optional.of(findings.get(i));
  }

  SeriesSignal signal(double adjusted, double falseDiscovery) {
    boolean told = findings.stream().anyMatch(f -> !Double.isNaN(f.pValue()));
    return new SeriesSignal(
        key,
        (Timeline.Dated) series.timeline(),
        findings,
        told ? Optional.of(new Probability(adjusted)) : Optional.empty(),
        adjusted <= falseDiscovery);
  }
}
