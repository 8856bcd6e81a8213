package org.upstander.score.backtest;

import java.time.LocalDate;
import java.util.List;

/// A day from which violence in a state is known to have grown into a crisis: what signals ought to
/// have come before.
///
/// @param state the Gleditsch–Ward code
/// @param day the first day of it, or of what it began with
/// @param name what began
public record KnownEscalation(int state, LocalDate day, String name) {
  /// Escalations that every replay is asked about, whether or not lists cover them.
  public static final List<KnownEscalation> ALL =
      List.of(
          of(625, "2003-02-26", "Sudan: war in Darfur"),
          of(780, "2008-01-16", "Sri Lanka: end of the ceasefire"),
          of(780, "2009-01-02", "Sri Lanka: final offensive"),
          of(625, "2011-06-05", "Sudan: South Kordofan and Blue Nile"),
          of(482, "2013-03-24", "Central African Republic: fall of Bangui"),
          of(482, "2013-12-05", "Central African Republic: battle of Bangui"),
          of(626, "2013-12-15", "South Sudan: civil war"),
          of(775, "2017-08-25", "Myanmar: northern Rakhine"),
          of(530, "2020-11-03", "Ethiopia: war in Tigray"),
          of(775, "2021-02-01", "Myanmar: coup and crackdown"));

  private static KnownEscalation of(int state, String day, String name) {
    return new KnownEscalation(state, LocalDate.parse(day), name);
  }
}
