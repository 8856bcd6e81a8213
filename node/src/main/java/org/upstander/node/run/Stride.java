package org.upstander.node.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// How far apart the counts of a file are: how dates become indexes of a series and back.
///
/// @param dates how dates are written
/// @param monthly whether days stand for months, all of them the first
/// @param step how much a date's number grows a step
public record Stride(SeriesDates dates, boolean monthly, long step) {

  /// What all series of a file have in common: days are taken a week apart if all gaps are whole
  /// weeks, a month apart if all are first days of a month.
  static Stride of(SeriesDates dates, Collection<RowsOfSeries> series) {
    if (dates != SeriesDates.DAY) {
      return new Stride(dates, false, dates == SeriesDates.WEEK ? 7 : 1);
    }
    boolean firsts = series.stream().allMatch(s -> s.all(n -> day(n).getDayOfMonth() == 1));
    if (firsts) {
      return new Stride(dates, true, 1);
    }
    boolean weeks = series.stream().allMatch(s -> s.all(n -> (n - s.number(0)) % 7 == 0));
    return new Stride(dates, false, weeks ? 7 : 1);
  }

  private static LocalDate day(long number) {
    return LocalDate.ofEpochDay(number);
  }

  private static long months(long number) {
    return day(number).getYear() * 12L + day(number).getMonthValue() - 1;
  }

  /// The index of a date in a series that begins with another; rounded up to the next step.
  long index(long first, long number) {
    long steps =
        monthly
            ? months(number) - months(first) + (day(number).getDayOfMonth() > 1 ? 1 : 0)
            : number - first;
    return Math.ceilDiv(steps, step);
  }

  /// The index of a date as a person wrote it; empty if it is written otherwise than in the file.
  public OptionalInt index(SeriesTable.Entry entry, String date) {
    OptionalLong number = dates.number(date);
    return number.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.clamp(index(entry.first(), number.getAsLong()), 0, 1 << 30));
  }

  /// The date of an index, as the file writes it.
  public String date(SeriesTable.Entry entry, int index) {
    long number =
        monthly ? day(entry.first()).plusMonths(index).toEpochDay() : entry.first() + index * step;
    return dates.text(number);
  }

  Timeline timeline(long first, int perYear) {
    return switch (dates) {
      case INDEX -> new Timeline.Indexed(perYear);
      case MONTH ->
          new Timeline.Dated(
              LocalDate.of((int) Math.floorDiv(first, 12), Math.floorMod(first, 12) + 1, 1),
              Step.MONTH);
      case DAY, WEEK ->
          new Timeline.Dated(day(first), monthly ? Step.MONTH : step == 7 ? Step.WEEK : Step.DAY);
    };
  }
}
