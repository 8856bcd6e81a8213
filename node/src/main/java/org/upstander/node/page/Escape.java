package org.upstander.node.page;

/// Writes text so that it stays text in HTML and in XML.
///
/// Characters that XML cannot hold, and marks that turn the direction of the text after them, are
/// shown as U+FFFD: a name from a file may neither break the page nor reorder it.
final class Escape {
  private Escape() {}

  static void to(StringBuilder out, String text) {
    text.codePoints().forEach(c -> to(out, c));
  }

  private static void to(StringBuilder out, int c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isSafe(c) ? c : 0xFFFD);
    }
  }

  private static boolean isSafe(int c) {
    boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    boolean notCharacter = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !control && !notCharacter && !turnsDirection;
  }
}
