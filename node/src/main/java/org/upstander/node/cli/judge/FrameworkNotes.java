package org.upstander.node.cli.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.FactorSynthesis;

/// Where our wording of several indicators in a row is not certain.
final class FrameworkNotes {
  private FrameworkNotes() {}

  /// A line for each run of indicators that share a note; a note on one alone stands beside it
  /// where it is shown.
  static String of(List<FactorSynthesis> synthesis) {
    var text = new StringBuilder();
    for (FactorSynthesis factor : synthesis) {
      var run = new ArrayList<String>();
      Optional<String> note = Optional.empty();
      for (var each : factor.indicators()) {
        var next = Framework.shipped().get(each.indicator()).check();
        if (!next.equals(note)) {
          text.append(line(run, note));
          run.clear();
          note = next;
        }
        run.add(each.indicator());
      }
      text.append(line(run, note));
    }
    return text.toString();
  }

  private static String line(List<String> run, Optional<String> note) {
    return run.size() < 2 || note.isEmpty()
        ? ""
        : "Note on %s to %s: %s.\n".formatted(run.getFirst(), run.getLast(), note.get());
  }
}
