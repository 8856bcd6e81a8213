package org.upstander.record.body;

import java.util.HashSet;
import java.util.List;
import org.upstander.assess.framework.Framework;

/// Findings that are handed in together.
final class Findings {
  private Findings() {}

  static void check(List<JudgementBody.Finding> findings) {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("there is no finding: judge at least one indicator");
    }
    var seen = new HashSet<String>();
    for (var finding : findings) {
      if (Framework.shipped().find(finding.indicator()).isEmpty()) {
        throw new IllegalArgumentException(
            "the Framework has no indicator %s: upstander framework lists them"
                .formatted(finding.indicator()));
      }
      if (!seen.add(finding.indicator())) {
        throw new IllegalArgumentException(
            "indicator %s is judged twice: keep one".formatted(finding.indicator()));
      }
    }
  }
}
