package org.upstander.source.scan;

import java.nio.charset.StandardCharsets;

/// The start of a text, for a sentence about it.
final class Brief {
  private static final int CHARACTERS = 60;

  private Brief() {}

  /// At most sixty characters of the bytes `from` to `to`.
  static String of(byte[] b, int from, int to) {
    int bytes = Math.min(to - from, 4 * CHARACTERS + 4);
    var text = new String(b, from, bytes, StandardCharsets.UTF_8);
    return text.length() > CHARACTERS ? text.substring(0, CHARACTERS) + "…" : text;
  }
}
