package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.upstander.signal.Step;
import org.upstander.signal.scan.PlaceCounts;
import org.upstander.world.GridCell;

/// Events and deaths by week and cell, and what the cells' own past leads to expect.
///
/// ```
/// expected a week(cell) = (past(cell) + prior · mean) / (weeks + prior)
/// dispersion            = Σ (count − expected)² / Σ expected, over blocks of past weeks, at least 1
/// ```
///
/// `past(cell)` are its events in the weeks before the longest window, `mean` those of the mean
/// cell of the state by week. A cell without a past is thus expected to have a little.
final class CellTable {
  private static final int BLOCK = 4;

  private final LocalDate firstDay;
  private final int longest;
  private final double[][] events;
  private final double[][] deaths;
  private final int past;
  private final int prior;

  private CellTable(
      LocalDate firstDay, SignalSettings.OfCluster settings, double[][] events, double[][] deaths) {
    this.firstDay = firstDay;
    this.longest = settings.longest();
    this.prior = settings.prior();
    this.events = events;
    this.deaths = deaths;
    this.past = events.length - longest;
  }

  static CellTable of(
      StateHistory state, List<GridCell> cells, LocalDate asOf, SignalSettings.OfCluster settings) {
    int length = state.length(Step.WEEK, asOf);
    int start = Math.max(0, length - settings.longest() - settings.past());
    var place = new HashMap<GridCell, Integer>();
    for (GridCell cell : cells) {
      place.put(cell, place.size());
    }
    double[][] events = new double[length - start][cells.size()];
    double[][] deaths = new double[length - start][cells.size()];
    LocalDate first = state.timeline(Step.WEEK).day(start);
    LocalDate last = state.timeline(Step.WEEK).day(length).minusDays(1);
    for (Incident incident : state.between(first.minusDays(1), last)) {
      int t = state.index(Step.WEEK, incident.last()) - start;
      incident
          .cell()
          .filter(_ -> incident.weekly())
          .map(place::get)
          .ifPresent(i -> {
            events[t][i]++;
            deaths[t][i] += incident.deaths();
          });
    }
    return new CellTable(first, settings, events, deaths);
  }

  /// Whether no event is in the longest window.
  boolean quiet() {
    double sum = 0;
    for (int t = past; t < events.length; t++) {
      sum += sum(events[t]);
    }
    return sum == 0;
  }

  /// The first day of the week that is `weeks` weeks long before the end of the table.
  LocalDate firstOf(int weeks) {
    return firstDay.plusWeeks(events.length - weeks);
  }

  LocalDate lastDay() {
    return firstDay.plusWeeks(events.length).minusDays(1);
  }

  /// The counts of the longest window and what is expected, both divided by the dispersion.
  PlaceCounts scaled() {
    double[] expected = expected(events);
    double dispersion = dispersion(expected);
    double[][] counts = new double[longest][];
    double[][] base = new double[longest][];
    for (int t = 0; t < longest; t++) {
      counts[t] = divided(events[past + t], dispersion);
      base[t] = divided(expected, dispersion);
    }
    return PlaceCounts.of(counts, base);
  }

  /// Expected events of some cells over some weeks.
  double expectedEvents(int[] members, int weeks) {
    return expected(events, members, weeks);
  }

  /// Expected deaths of some cells over some weeks.
  double expectedDeaths(int[] members, int weeks) {
    return expected(deaths, members, weeks);
  }

  private double expected(double[][] counts, int[] members, int weeks) {
    double[] expected = expected(counts);
    double sum = 0;
    for (int member : members) {
      sum += expected[member] * weeks;
    }
    return sum;
  }

  private double[] expected(double[][] counts) {
    int places = counts[0].length;
    double[] sums = new double[places];
    for (int t = 0; t < past; t++) {
      for (int i = 0; i < places; i++) {
        sums[i] += counts[t][i];
      }
    }
    // Half an event in all that past: where a whole state was silent, something may still happen.
    double mean = (sum(sums) + 0.5) / ((double) past * places);
    for (int i = 0; i < places; i++) {
      sums[i] = (sums[i] + prior * mean) / (past + prior);
    }
    return sums;
  }

  private double dispersion(double[] expected) {
    double squares = 0;
    double sum = 0;
    for (int start = 0; start + BLOCK <= past; start += BLOCK) {
      for (int i = 0; i < expected.length; i++) {
        double count = 0;
        for (int t = start; t < start + BLOCK; t++) {
          count += events[t][i];
        }
        double away = count - BLOCK * expected[i];
        squares += away * away;
        sum += BLOCK * expected[i];
      }
    }
    return sum == 0 ? 1 : Math.max(1, squares / sum);
  }

  private static double[] divided(double[] values, double by) {
    double[] divided = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      divided[i] = values[i] / by;
    }
    return divided;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
