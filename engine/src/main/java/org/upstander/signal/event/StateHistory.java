package org.upstander.signal.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// The events of one state in the order of their last days, and the months that lists cover for it.
/// Immutable and safe to share between threads.
///
/// This is a class and not a record because it keeps a bit set.
final class StateHistory {
  private final int state;
  private final YearMonth first;
  private final BitSet covered;
  private final List<Incident> incidents;

  /// @param covered bit 0 is the month `first`, which is covered
  StateHistory(int state, YearMonth first, BitSet covered, List<Incident> incidents) {
    this.state = state;
    this.first = first;
    this.covered = (BitSet) covered.clone();
    this.incidents = List.copyOf(incidents);
  }

  int state() {
    return state;
  }

  LocalDate first() {
    return first.atDay(1);
  }

  /// The last day covered.
  LocalDate end() {
    return first.plusMonths(covered.length() - 1).atEndOfMonth();
  }

  /// The events that ended by `day`.
  List<Incident> until(LocalDate day) {
    return incidents.subList(0, position(day));
  }

  /// The events that ended after `from` and by `to`.
  List<Incident> between(LocalDate from, LocalDate to) {
    return incidents.subList(position(from), position(to));
  }

  private int position(LocalDate day) {
    int low = 0;
    int high = incidents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (incidents.get(middle).last().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Weeks from the first Monday covered, or months.
  Timeline.Dated timeline(Step step) {
    LocalDate start =
        step == Step.WEEK ? first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : first();
    return new Timeline.Dated(start, step);
  }

  /// How many whole steps ended by `asOf` and by the last day covered.
  int length(Step step, LocalDate asOf) {
    LocalDate start = timeline(step).first();
    LocalDate until = asOf.isBefore(end()) ? asOf : end();
    if (until.isBefore(start)) {
      return 0;
    }
    var unit = step == Step.WEEK ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
    return (int) unit.between(start, until.plusDays(1));
  }

  /// The index of the step a day is in; negative before the first.
  int index(Step step, LocalDate day) {
    LocalDate start = timeline(step).first();
    return step == Step.WEEK
        ? (int) Math.floorDiv(ChronoUnit.DAYS.between(start, day), 7L)
        : (int) ChronoUnit.MONTHS.between(first, YearMonth.from(day));
  }

  /// Recorded zeros where the whole step is covered, NaN elsewhere.
  double[] silence(Step step, int length) {
    var timeline = timeline(step);
    double[] counts = new double[length];
    for (int t = 0; t < length; t++) {
      LocalDate from = timeline.day(t);
      LocalDate to = timeline.day(t + 1).minusDays(1);
      counts[t] = covers(from) && covers(to) ? 0 : Double.NaN;
    }
    return counts;
  }

  private boolean covers(LocalDate day) {
    long index = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
    return index >= 0 && covered.get((int) index);
  }

  /// One series over the whole steps that ended by `asOf`.
  CountSeries series(SeriesKey key, Stream<Incident> of, LocalDate asOf) {
    double[] counts = silence(key.step(), length(key.step(), asOf));
    of.filter(incident -> incident.fits(key.step()))
        .forEach(incident -> {
          int t = index(key.step(), incident.last());
          if (t >= 0 && t < counts.length) {
            counts[t] += incident.amount(key.measure());
          }
        });
    return CountSeries.of(timeline(key.step()), counts);
  }
}
