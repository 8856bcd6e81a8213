package org.upstander.node.form;

/// What cannot be used, and where; [Form] adds the name of the file.
final class Wrong extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 60;

  Wrong(Place place, String problem) {
    super(place + ": " + problem);
  }

  /// Text from a file, as much of it as belongs into a message.
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
