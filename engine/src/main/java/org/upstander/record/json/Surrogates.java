package org.upstander.record.json;

/// Finds halves of characters in a text of UTF-16 code units.
final class Surrogates {
  private Surrogates() {}

  /// The position of the first surrogate without its partner, or −1 when there is none.
  static int firstLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
