package org.upstander.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.upstander.source.Publisher;
import org.upstander.source.SourceFile;
import org.upstander.source.Version;

/// The day a file's contents became public, as far as its edition tells.
///
/// UCDP numbers its yearly releases YY.1 and publishes them in June of that year; its candidate
/// events are numbered YY.0.M and come out in the month after M. Both days are taken at the end of
/// that month, so that nothing is known too early. A table whose edition says nothing cannot have
/// been published before the last month it covers, and counts from then.
///
/// Source: the release notes of UCDP GED and of the UCDP Candidate Events Dataset.
final class Publication {
  private Publication() {}

  /// The last day of the month of release; else of the last month covered; else the day it was
  /// fetched.
  static LocalDate day(SourceFile file) {
    return file.edition()
        .filter(_ -> file.publisher().equals(Publisher.UCDP))
        .flatMap(edition -> released(edition.version()))
        .map(YearMonth::atEndOfMonth)
        .or(() -> file.coverage().lastMonth().map(YearMonth::atEndOfMonth))
        .orElse(file.retrieved());
  }

  private static Optional<YearMonth> released(Version version) {
    List<Integer> parts = version.parts();
    if (parts.size() < 2 || parts.get(0) < 10 || parts.get(0) > 99) {
      return Optional.empty();
    }
    int year = 2000 + parts.get(0);
    if (parts.size() == 2) {
      return Optional.of(YearMonth.of(year, 6));
    }
    int month = parts.get(2);
    return month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(year, month).plusMonths(1))
        : Optional.empty();
  }
}
