package org.upstander.node.cli.judge;

import org.upstander.assess.framework.Framework;
import org.upstander.world.Language;

/// How an indicator is headed: number, title, and the note if our wording is not certain.
final class IndicatorLine {
  private IndicatorLine() {}

  static String of(String id, Language language) {
    var indicator = Framework.shipped().get(id);
    return id
        + "  "
        + indicator.title().in(language)
        + indicator.check().map(note -> "\n  (note: " + note + ")").orElse("");
  }
}
