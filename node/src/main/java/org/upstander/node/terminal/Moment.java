package org.upstander.node.terminal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.upstander.node.Mistake;

/// A moment as people write and read it, to the minute, in UTC: `2026-12-01 12:00 UTC`.
public final class Moment {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Moment() {}

  /// Reads `2026-12-01T12:00Z`, any other offset from UTC, or what [#shown] writes.
  ///
  /// @param where what the text was given for, for the message
  public static Instant of(String text, String where) {
    try {
      return OffsetDateTime.parse(text.strip().replaceFirst("^(\\S+) (\\S+) UTC$", "$1T$2Z"))
          .toInstant();
    } catch (DateTimeParseException e) {
      throw Mistake.usage(
          "%s %s: give a day and time in UTC such as 2026-12-01T12:00Z.".formatted(where, text));
    }
  }

  /// Such as `2026-12-01 12:00 UTC`.
  public static String shown(Instant moment) {
    return SHOWN.format(moment);
  }
}
