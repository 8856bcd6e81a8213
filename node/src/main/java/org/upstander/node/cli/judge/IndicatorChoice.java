package org.upstander.node.cli.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.framework.Indicator;
import org.upstander.node.Mistake;

/// Indicators as a person picks them: `7.1,7.14,8.*`, where `8.*` is all of risk factor 8.
final class IndicatorChoice {
  private IndicatorChoice() {}

  /// @param where what the text was given for, for the message
  static SequencedSet<String> of(List<String> texts, String where) {
    var chosen = new ArrayList<String>();
    for (String text : texts) {
      String wanted = text.strip();
      var found =
          Framework.shipped().indicators().stream()
              .filter(i -> wanted.equals(i.id()) || wanted.equals(i.factor() + ".*"))
              .map(Indicator::id)
              .toList();
      if (found.isEmpty()) {
        throw Mistake.usage(
            "%s %s: no such indicator. Give numbers from 1.1 to 14.10, or 8.* for all of risk factor 8;"
                    .formatted(where, wanted)
                + " upstander framework lists them.");
      }
      chosen.addAll(found);
    }
    return inOrder(chosen);
  }

  /// Each once, as the framework orders them.
  static SequencedSet<String> inOrder(Collection<String> ids) {
    var ordered = new LinkedHashSet<String>();
    for (Indicator indicator : Framework.shipped().indicators()) {
      if (ids.contains(indicator.id())) {
        ordered.add(indicator.id());
      }
    }
    return ordered;
  }
}
