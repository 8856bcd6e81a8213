package org.upstander.response;

/// Why somebody declined, did something else or stopped, in words that others can weigh.
///
/// @param text at least [#SHORTEST] characters, so that "no" alone is not a reason
public record Reasons(String text) {
  /// The fewest characters that count as reasons.
  public static final int SHORTEST = 40;

  public Reasons {
    text = text.strip();
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST) {
      throw new IllegalArgumentException(
          "reasons need at least %d characters, these have %d: say what stands against it"
              .formatted(SHORTEST, length));
    }
  }
}
