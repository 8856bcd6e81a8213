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
  private final List<int[]> series = new ArrayList<>();
  private final List<Integer> delays = new ArrayList<>();

  /// Each series has one outbreak, or none, among the weeks judged.
  void add(OutbreakSeries judged, List<Finding> findings) {
    int start = -1;
    int heard = -1;
    int wrongBefore = wrong;
    int calmBefore = calm;
    for (Finding finding : findings) {
      boolean outbreak = judged.outbreaks().contains(finding.index());
      hits += outbreak && finding.alarm() ? 1 : 0;
      missed += outbreak && !finding.alarm() ? 1 : 0;
      wrong += !outbreak && finding.alarm() ? 1 : 0;
      calm += outbreak ? 0 : 1;
      start = outbreak && start < 0 ? finding.index() : start;
      heard = outbreak && finding.alarm() && heard < 0 ? finding.index() : heard;
    }
    series.add(new int[] {wrong - wrongBefore, calm - calmBefore});
    outbreaks += start >= 0 ? 1 : 0;
    if (heard >= 0) {
      delays.add(heard - start);
    }
  }

  /// Alarmed weeks among those without an outbreak.
  double falseAlarms() {
    return (double) wrong / calm;
  }

  /// The standard error of [#falseAlarms] over series, of which each is one observation: an alarm
  /// brings others with it.
  double falseAlarmError() {
    double rate = falseAlarms();
    double sum = 0;
    for (int[] one : series) {
      double off = one[0] - rate * one[1];
      sum += off * off;
    }
    int n = series.size();
    return Math.sqrt(sum * n / (n - 1.0)) / calm;
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
