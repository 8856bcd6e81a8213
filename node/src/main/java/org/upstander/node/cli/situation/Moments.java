package org.upstander.node.cli.situation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as people read them: `2026-11-24 09:05 UTC`.
final class Moments {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  static String of(Instant at) {
    return FORM.format(at);
  }
}
