package org.upstander.response;

/// What every written field of this package must be.
final class Text {
  private Text() {}

  /// A text that says something, without white space around it.
  static String need(String what, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty: it must be given");
    }
    return stripped;
  }
}
