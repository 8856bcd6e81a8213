package org.upstander.node.page.warning;

import java.util.regex.Pattern;
import org.upstander.node.page.Markup;
import org.upstander.world.Language;

/// Text that holds together: a day or percentage is not broken over two lines, and where lines run
/// from right to left, days, numbers and names in Latin letters still run from left to right.
record Prose(Language language) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2} UTC)?");

  private static final Pattern PERCENT = Pattern.compile("(?<=\\d) %");

  /// From a Latin letter or digit to the last one before the next Arabic letter.
  private static final Pattern LEFT_TO_RIGHT =
      Pattern.compile("[\\p{IsLatin}\\d][^\\p{IsArabic}]*[\\p{IsLatin}\\d%)\\]]|[\\p{IsLatin}\\d]");

  /// An element that holds the text.
  Markup of(String element, String words) {
    String text = PERCENT.matcher(words).replaceAll("\u00a0%");
    boolean turned = language == Language.AR;
    var out = Markup.of(element);
    var found = (turned ? LEFT_TO_RIGHT : DAY).matcher(text);
    int at = 0;
    while (found.find()) {
      out.text(text.substring(at, found.start()));
      out.add(
          turned
              ? Markup.of("bdi", found.group()).with("dir", "ltr")
              : Markup.of("span", found.group()).with("class", "whole"));
      at = found.end();
    }
    return out.text(text.substring(at));
  }
}
