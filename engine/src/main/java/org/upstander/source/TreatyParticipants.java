package org.upstander.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.world.State;

/// Participants of a treaty in the UN Treaty Collection: day of signature, and day and path of
/// becoming bound, as `10 Feb 2003 a`.
final class TreatyParticipants implements TableReader {
  private static final DatePattern DAY = DatePattern.of("d MMM yyyy");

  private final Border border;
  private final String treaty;
  private final int participant;
  private final int signature;
  private final int bound;

  TreatyParticipants(Header header, Border border) throws UnreadableFile {
    this.border = border;
    treaty = Treaty.of(border.file());
    participant = header.need("participant");
    signature = header.need("signature");
    bound = header.need(act(header));
  }

  /// The column of the acts has its paths as a name, in different orders.
  private static String act(Header header) {
    return header.names().stream()
        .filter(name -> Header.normal(name).contains("ratification"))
        .findFirst()
        .orElse("ratification");
  }

  @Override
  public @Nullable TreatyStatus read(Fields row) {
    State state = border.name(row, participant, border.latest());
    LocalDate signed = day(row, signature, row.to(signature));
    LocalDate since = day(row, bound, end(row));
    var path = path(row);
    if (state == null || row.faulty()) {
      return null;
    }
    border.once(row, String.valueOf(state.code()));
    var standing =
        since != null
            ? TreatyStatus.Standing.PARTY
            : signed != null ? TreatyStatus.Standing.SIGNATORY : TreatyStatus.Standing.NONE;
    return new TreatyStatus(
        state,
        treaty,
        standing,
        Optional.ofNullable(since).map(Period::of),
        Optional.ofNullable(signed),
        since == null ? Optional.empty() : path);
  }

  private @Nullable LocalDate day(Fields row, int column, int to) {
    if (row.blank(column)) {
      return null;
    }
    var period = DAY.parse(row.chars(), row.from(column), to);
    if (period == null) {
      row.fault(Reading.Reason.MALFORMED_DATE, column, "not a date as 10 Feb 2003");
      return null;
    }
    border.within(row, period.first());
    return period.first();
  }

  /// Where the day ends: the path follows as letters after a space.
  private int end(Fields row) {
    int end = row.to(bound);
    while (end > row.from(bound) && !Character.isDigit(row.chars()[end - 1])) {
      end--;
    }
    return end;
  }

  private Optional<TreatyStatus.Path> path(Fields row) {
    if (row.blank(bound)) {
      return Optional.empty();
    }
    String letters = new String(row.chars(), end(row), row.to(bound) - end(row)).strip();
    return switch (letters) {
      case "" -> Optional.of(TreatyStatus.Path.RATIFICATION);
      case "a" -> Optional.of(TreatyStatus.Path.ACCESSION);
      case "d" -> Optional.of(TreatyStatus.Path.SUCCESSION);
      case "A" -> Optional.of(TreatyStatus.Path.ACCEPTANCE);
      case "AA" -> Optional.of(TreatyStatus.Path.APPROVAL);
      default -> {
        row.fault(
            Reading.Reason.UNKNOWN_CATEGORY,
            "\"" + letters.toLowerCase(Locale.ROOT) + "\" is none of a, d, A, AA");
        yield Optional.empty();
      }
    };
  }
}
