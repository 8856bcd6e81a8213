package org.upstander.score.backtest;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.panel.Panel;

/// How often violence began in quiet places at the Januaries before, as far as that was known.
final class PastRates {
  private final Panel panel;
  private final Escalation event;
  private final int months;

  PastRates(Panel panel, Escalation event, int months) {
    this.panel = panel;
    this.event = event;
    this.months = months;
  }

  /// What was known at the start of the year `origin`: Januaries whose months had all passed.
  Known before(int origin) {
    var cases = new HashMap<Integer, Integer>();
    var events = new HashMap<Integer, Integer>();
    Panel known = panel.before(YearMonth.of(origin, 1));
    YearMonth last = YearMonth.of(origin, 1).minusMonths(months);
    for (int year = panel.first().getYear(); year < origin; year++) {
      YearMonth start = YearMonth.of(year, 1);
      if (!start.isAfter(last)) {
        count(known, start, cases, events);
      }
    }
    return new Known(cases, events);
  }

  private void count(
      Panel known, YearMonth start, Map<Integer, Integer> cases, Map<Integer, Integer> events) {
    for (int place : known.places()) {
      var series = known.find(place).orElseThrow();
      if (event.quiet(series, start)) {
        event
            .happened(series, start, months)
            .ifPresent(began -> {
              cases.merge(place, 1, Integer::sum);
              events.merge(place, began ? 1 : 0, Integer::sum);
            });
      }
    }
  }

  /// The rates known at one origin.
  ///
  /// @param cases quiet Januaries by place
  /// @param events those after which violence began
  record Known(Map<Integer, Integer> cases, Map<Integer, Integer> events) {
    /// The rate over all places, with half an event added to either side.
    double pooled() {
      int all = cases.values().stream().mapToInt(Integer::intValue).sum();
      int began = events.values().stream().mapToInt(Integer::intValue).sum();
      return (began + 0.5) / (all + 1);
    }

    /// The rate in `place`, with one January at the pooled rate added.
    double own(int place) {
      return (events.getOrDefault(place, 0) + pooled()) / (cases.getOrDefault(place, 0) + 1);
    }
  }
}
