package org.upstander.node.cli;

import java.util.regex.Pattern;
import org.upstander.node.Mistake;

/// A span of years as a person writes it: `2000..2021`, or `2021` for one.
///
/// @param first the first year
/// @param last the last one, not before the first
record YearSpan(int first, int last) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");

  /// Reads the value of `option`; a wrong one is a mistake of usage.
  static YearSpan of(String option, String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      throw Mistake.usage(option + " " + text + ": give years such as 2000..2021.");
    }
    int first = Integer.parseInt(match.group(1));
    int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
    if (last < first) {
      throw Mistake.usage(option + " " + text + ": the first year must not be after the last.");
    }
    return new YearSpan(first, last);
  }
}
