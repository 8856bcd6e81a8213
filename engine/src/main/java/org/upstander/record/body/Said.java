package org.upstander.record.body;

/// What people must have said.
final class Said {
  private static final int LONGEST = 20_000;

  private Said() {}

  static void need(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is empty: say it");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "%s is longer than %,d characters: shorten it".formatted(what, LONGEST));
    }
  }
}
