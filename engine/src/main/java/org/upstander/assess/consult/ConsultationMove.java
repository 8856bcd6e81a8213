package org.upstander.assess.consult;

import java.time.Instant;
import java.util.List;
import org.upstander.assess.Judgement;
import org.upstander.assess.Voice;

/// What can happen in a consultation once it is open. Rounds close by themselves.
public sealed interface ConsultationMove {
  /// When it was made. A clock that jumps back does not turn the course back.
  Instant at();

  /// An assessor hands in, or hands in anew while the round is open.
  record HandedIn(Submission submission, Instant at) implements ConsultationMove {}

  /// A model adds its reading of the data: one more voice, seen by nobody before the second round.
  ///
  /// @param model which model
  /// @param judgements any of the plan's indicators, all of the first round
  record ModelSpoke(Voice.Model model, List<Judgement> judgements, Instant at)
      implements ConsultationMove {
    public ModelSpoke {
      judgements = List.copyOf(judgements);
      for (Judgement judgement : judgements) {
        if (!judgement.voice().equals(model) || judgement.round() != 1) {
          throw new IllegalArgumentException(
              "a model speaks for itself, and once: judgements of %s in round 1 are expected"
                  .formatted(model.label()));
        }
      }
    }
  }

  /// The consultation is given up, for a reason that stays on file.
  record CalledOff(String reason, Instant at) implements ConsultationMove {
    public CalledOff {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("calling a consultation off needs a reason");
      }
    }
  }
}
