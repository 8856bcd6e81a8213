package org.upstander.score.track;

import java.util.ArrayList;
import java.util.List;
import org.upstander.score.OnsetScores;

/// The scores of one forecaster over a period, on the state-years that all forecasters share.
///
/// @param span the base years judged
/// @param model the forecaster
/// @param scores its scores, with intervals
public record Verdict(OnsetTrack.Span span, String model, OnsetScores scores) {

  /// One verdict for each forecaster; none if nothing can be ranked in the span.
  static List<Verdict> of(OnsetTrack.Span span, List<Case> all, List<String> names) {
    var cases = all.stream().filter(c -> span.holds(c.year())).toList();
    boolean mixed = cases.stream().anyMatch(Case::onset) && !cases.stream().allMatch(Case::onset);
    var verdicts = new ArrayList<Verdict>();
    for (int m = 0; mixed && m < names.size(); m++) {
      var scores =
          OnsetScores.of(
              Case.states(cases),
              Case.years(cases),
              Case.probabilities(cases, m),
              Case.onsets(cases));
      verdicts.add(new Verdict(span, names.get(m), scores));
    }
    return verdicts;
  }
}
