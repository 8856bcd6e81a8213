package org.upstander.node.cli.judge;

import java.util.regex.Pattern;
import org.upstander.assess.Citation;
import org.upstander.assess.Credibility;
import org.upstander.assess.Reliability;

/// Evidence as people write it: a reference and its two grades, such as `A/HRC/60/1|B2`.
final class Grading {
  private static final Pattern TEXT =
      Pattern.compile("(?s)(.*\\S)\\s*\\|\\s*([A-Fa-f])([1-6])\\s*");

  private Grading() {}

  static Citation citation(String text) {
    var parts = TEXT.matcher(text);
    if (text.contains(";")) {
      throw new IllegalArgumentException(
          "evidence is separated by semicolons, so a reference has none: write %%3B in '%s'"
              .formatted(text));
    }
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "evidence is written as reference|B2: the source's reliability from A to F and the"
              + " information's credibility from 1 to 6, not '%s'".formatted(text));
    }
    return new Citation(
        parts.group(1).strip(),
        Reliability.values()[Character.toUpperCase(parts.group(2).charAt(0)) - 'A'],
        Credibility.values()[Integer.parseInt(parts.group(3)) - 1]);
  }

  /// What [#citation] reads.
  static String text(Citation citation) {
    return citation.evidence() + "|" + citation.grade();
  }
}
