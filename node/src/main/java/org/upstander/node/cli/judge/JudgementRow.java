package org.upstander.node.cli.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.upstander.assess.Confidence;
import org.upstander.assess.Opinion;
import org.upstander.assess.Presence;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.framework.Indicator;
import org.upstander.record.body.JudgementBody;
import org.upstander.world.Language;

/// One row of a form: what somebody finds about one indicator.
///
/// @param indicator its number
/// @param title as the form gave it: tells 7.10 from the 7.1 that a spreadsheet makes of it
/// @param confidence may be left out with `unknown`
/// @param evidence each as `reference|B2`
/// @param note as the form gave it; not read
record JudgementRow(
    String indicator,
    Optional<String> title,
    Presence presence,
    Optional<Confidence> confidence,
    String reasons,
    Optional<List<String>> evidence,
    Optional<String> note) {
  JudgementRow {
    var known = Framework.shipped().find(indicator);
    if (known.isEmpty()) {
      throw new IllegalArgumentException(
          "indicator %s is none of the framework: they run from 1.1 to 14.10; upstander framework lists"
                  .formatted(indicator)
              + " them");
    }
    if (title.isPresent()) {
      require(known.get(), title.get());
    }
    if (confidence.isEmpty() && presence != Presence.UNKNOWN) {
      throw new IllegalArgumentException("confidence is not given: say low, moderate or high");
    }
    opinion(presence, confidence, reasons, evidence);
  }

  private static void require(Indicator indicator, String title) {
    Framework.shipped().indicators().stream()
        .filter(other -> !other.id().equals(indicator.id()))
        .filter(other -> named(other, title) && !named(indicator, title))
        .findFirst()
        .ifPresent(other -> {
          throw new IllegalArgumentException(
              "indicator %s has the title of %s; spreadsheets turn 7.10 into 7.1: put the number right"
                  .formatted(indicator.id(), other.id()));
        });
  }

  private static boolean named(Indicator indicator, String title) {
    return Arrays.stream(Language.values()).anyMatch(l -> indicator.title().in(l).equals(title));
  }

  private static Opinion opinion(
      Presence presence,
      Optional<Confidence> confidence,
      String reasons,
      Optional<List<String>> evidence) {
    return new Opinion(
        presence,
        confidence.orElse(Confidence.LOW),
        reasons.strip(),
        evidence.orElse(List.of()).stream().map(Grading::citation).toList());
  }

  JudgementBody.Finding finding() {
    return new JudgementBody.Finding(indicator, opinion(presence, confidence, reasons, evidence));
  }
}
