package org.upstander.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A dated event that may trigger violence, once or again and again.
///
/// Source of the idea: Framework of Analysis for Atrocity Crimes (A/70/741–S/2016/71), risk factor
/// 8, triggering factors.
///
/// @param scope the states it concerns
/// @param kind what sort of event it is
/// @param title what it is, in words; it names no person
/// @param first its first day, the first time
/// @param last its last day, the first time; the same as `first` for an event of one day
/// @param recurrence when it comes again
/// @param certainty how sure it is that it takes place on these days
/// @param source where that is written
public record CalendarEntry(
    CalendarScope scope,
    Kind kind,
    String title,
    LocalDate first,
    LocalDate last,
    Recurrence recurrence,
    Certainty certainty,
    String source)
    implements Row {

  public CalendarEntry {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("it ends on " + last + ", before " + first);
    }
  }

  /// How many days it lasts beyond its first: 0 for an event of one day.
  public long extraDays() {
    return ChronoUnit.DAYS.between(first, last);
  }

  /// What sort of event it is.
  public enum Kind {
    ELECTION,
    REFERENDUM,
    CENSUS,
    VERDICT,
    ANNIVERSARY,
    MISSION_WITHDRAWAL,
    MANDATE_END,
    PROTEST_DAY,
    OTHER;

    /// As it is written in files: `mission-withdrawal`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// How sure it is that the event takes place on its days.
  public enum Certainty {
    /// The authority that decides it has set the day, or it is a day of law.
    CONFIRMED,
    /// It is due then, and nobody has set the day.
    EXPECTED,
    /// It may take place then.
    POSSIBLE;

    /// As it is written in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
