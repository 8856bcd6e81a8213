package org.upstander.recurrence;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// The document that says so.
///
/// @param origin the kind of source
/// @param symbol its symbol, or what finds it where it has none, such as `UNTC 18-10`
/// @param issuer who says so
/// @param dated the day of the document or of the figures; empty if it does not tell
public record Citation(Origin origin, String symbol, String issuer, Optional<LocalDate> dated) {
  public Citation {
    if (symbol.isBlank() || issuer.isBlank()) {
      throw new IllegalArgumentException("a source is cited by its symbol and by who issued it");
    }
  }

  /// How old it is on a day; empty if it bears no date. Shown beside whatever rests on it.
  public Optional<Period> age(LocalDate day) {
    return dated.map(from -> Period.between(from, day));
  }
}
