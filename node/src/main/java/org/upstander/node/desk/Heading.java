package org.upstander.node.desk;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.upstander.node.Mistake;
import org.upstander.node.store.record.RecordStore;
import org.upstander.record.Entry;
import org.upstander.record.EntryId;
import org.upstander.record.Header;

/// Gives drafts their headers: an id, and who, when and where.
record Heading(RecordStore store, InstantSource clock, SecureRandom random) {
  /// A clock this far behind the last entry is wrong, not just slow.
  private static final Duration SLACK = Duration.ofMinutes(10);

  /// The entry that a draft becomes now.
  ///
  /// @throws Mistake if the clock has been turned back, or the draft is about a day to come
  <T> Entry entry(Author author, Draft<T> draft) {
    requireClock();
    return entry(author, draft, store.keys().node());
  }

  /// The same at a node that has no record yet.
  <T> Entry entry(Author author, Draft<T> draft, String node) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var terms = draft.terms();
    var header =
        new Header(
            EntryId.at(at, random),
            draft.kind().name(),
            draft.about(),
            author.owner(),
            author.organisation(),
            node,
            author.level(),
            at,
            day(draft, at),
            terms.marking(),
            terms.language(),
            terms.references(),
            terms.supersedes());
    return Entry.of(header, draft.kind(), draft.body());
  }

  private static LocalDate day(Draft<?> draft, Instant at) {
    var today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    var asOf = draft.terms().asOf().orElse(today);
    if (asOf.isAfter(today)) {
      throw Mistake.usage(
          "as of %s: today is %s, and nobody knows later days.".formatted(asOf, today));
    }
    return asOf;
  }

  private void requireClock() {
    Instant now = clock.instant();
    store
        .last()
        .map(row -> row.entry().entry().header().authoredAt())
        .filter(last -> now.plus(SLACK).isBefore(last))
        .ifPresent(last -> {
          throw Mistake.input(
              "the clock says %s, and the last entry was written at %s: set the clock of this machine."
                  .formatted(now.truncatedTo(ChronoUnit.SECONDS), last));
        });
  }
}
