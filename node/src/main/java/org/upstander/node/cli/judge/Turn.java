package org.upstander.node.cli.judge;

import java.time.Instant;
import java.util.List;
import org.upstander.assess.Judgement;
import org.upstander.assess.Voice;
import org.upstander.assess.consult.Consultation;
import org.upstander.record.body.JudgementBody;

/// Where somebody stands in a consultation at a moment.
///
/// @param assessor the id of the reader; empty for nobody in particular
record Turn(Consultation course, String assessor, Instant now) {
  /// What they have handed in for a round, as findings; empty if nothing.
  List<JudgementBody.Finding> own(int round) {
    return course.visible(assessor, now).stream()
        .filter(j -> j.voice() instanceof Voice.Assessor(var id) && id.equals(assessor))
        .filter(j -> j.round() == round)
        .map(j -> new JudgementBody.Finding(j.subject().indicator(), j.opinion()))
        .toList();
  }

  /// The last they have handed in.
  List<JudgementBody.Finding> own() {
    var second = own(Judgement.LAST_ROUND);
    return second.isEmpty() ? own(1) : second;
  }

  /// The round that findings are for if nobody says which: the one that is open. But whoever hands
  /// in the first round once more after it has closed repeats it, and has not yet looked at what
  /// the others say.
  int round(List<JudgementBody.Finding> findings) {
    return switch (course.stage(now)) {
      case BLIND, LAPSED, CALLED_OFF -> 1;
      case IN_VIEW, COMPLETE ->
          own(Judgement.LAST_ROUND).isEmpty() && same(own(1), findings) ? 1 : Judgement.LAST_ROUND;
    };
  }

  /// Whether the findings stand already for a round.
  boolean stands(int round, List<JudgementBody.Finding> findings) {
    return same(own(round), findings);
  }

  private static boolean same(
      List<JudgementBody.Finding> some, List<JudgementBody.Finding> others) {
    return !some.isEmpty() && some.size() == others.size() && some.containsAll(others);
  }
}
