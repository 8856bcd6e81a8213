package org.upstander.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.upstander.signal.Finding;

/// Alarms held against weeks of outbreak.
final class OutbreakTally {
  private int hits;
  private int missed;
  private int wrong;
  private int calm;
  private int outbreaks;
  private final List<Integer> delays = new ArrayList<>();

  /// Each series has one outbreak, or none, among the weeks judged.
  void add(OutbreakSeries series, List<Finding> findings) {
    int start = -1;
    int heard = -1;
    for (Finding finding : findings) {
      boolean outbreak = series.outbreaks().contains(finding.index());
      hits += outbreak && finding.alarm() ? 1 : 0;
      missed += outbreak && !finding.alarm() ? 1 : 0;
      wrong += !outbreak && finding.alarm() ? 1 : 0;
      calm += outbreak ? 0 : 1;
      start = outbreak && start < 0 ? finding.index() : start;
      heard = outbreak && finding.alarm() && heard < 0 ? finding.index() : heard;
    }
    outbreaks += start >= 0 ? 1 : 0;
    if (heard >= 0) {
      delays.add(heard - start);
    }
  }

  /// Alarmed weeks among those without an outbreak.
  double falseAlarms() {
    return (double) wrong / calm;
  }

  double f1() {
    return 2.0 * hits / (2.0 * hits + missed + wrong);
  }

  /// The share of outbreaks with an alarm in one of their weeks.
  double detected() {
    return (double) delays.size() / outbreaks;
  }

  /// Weeks from the start of a detected outbreak to its first alarm.
  double meanDelay() {
    return delays.stream().mapToInt(d -> d).average().orElse(Double.NaN);
  }

  double medianDelay() {
    if (delays.isEmpty()) {
      return Double.NaN;
    }
    Collections.sort(delays);
    int n = delays.size();
    return (delays.get((n - 1) / 2) + delays.get(n / 2)) / 2.0;
  }
}
