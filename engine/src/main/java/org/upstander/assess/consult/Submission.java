package org.upstander.assess.consult;

import java.util.HashSet;
import java.util.List;
import org.upstander.assess.Judgement;
import org.upstander.assess.NotAccepted;
import org.upstander.assess.Voice;

/// All that one assessor hands in for one round.
///
/// @param assessor the id of the assessor
/// @param round 1 or 2
/// @param judgements one for each indicator of the plan
public record Submission(String assessor, int round, List<Judgement> judgements) {
  public Submission {
    judgements = List.copyOf(judgements);
    var author = new Voice.Assessor(assessor);
    for (Judgement judgement : judgements) {
      if (!judgement.voice().equals(author) || judgement.round() != round) {
        throw new IllegalArgumentException(
            "a submission holds one assessor's judgements of one round; that of %s is by %s in"
                    .formatted(judgement.subject().indicator(), judgement.voice().label())
                + " round "
                + judgement.round());
      }
    }
  }

  /// @throws NotAccepted if it does not answer what the plan asks
  void check(Plan plan) {
    if (!plan.invited().contains(assessor)) {
      throw new NotAccepted(
          "assessor %s is not invited to this consultation; ask whoever opened it"
              .formatted(assessor));
    }
    Submission.check(plan, judgements);
    var missing = new HashSet<>(plan.indicators());
    judgements.forEach(j -> missing.remove(j.subject().indicator()));
    if (!missing.isEmpty()) {
      throw new NotAccepted(
          "no judgement of %s; every indicator is answered, if only with unknown"
              .formatted(String.join(", ", missing.stream().sorted().toList())));
    }
  }

  /// @throws NotAccepted if a judgement is of something else than the plan asks about, or is there
  ///   twice
  static void check(Plan plan, List<Judgement> judgements) {
    var seen = new HashSet<String>();
    for (Judgement judgement : judgements) {
      var subject = judgement.subject();
      if (!subject.situation().equals(plan.situation())
          || !subject.asOf().equals(plan.asOf())
          || !plan.indicators().contains(subject.indicator())) {
        throw new NotAccepted(
            "the consultation does not ask about %s in %s as of %s"
                .formatted(subject.indicator(), subject.situation(), subject.asOf()));
      }
      if (!seen.add(subject.indicator())) {
        throw new NotAccepted(
            "indicator %s is judged twice; hand in one judgement of it"
                .formatted(subject.indicator()));
      }
    }
  }
}
