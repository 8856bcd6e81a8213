package org.upstander.assess.consult;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.assess.Judgement;

/// What has been handed in.
///
/// @param first by assessor
/// @param second by assessor
/// @param models by the label of the model
/// @param calledOff the reason, if it was called off
record Held(
    SortedMap<String, Submission> first,
    SortedMap<String, Submission> second,
    SortedMap<String, List<Judgement>> models,
    Optional<String> calledOff) {
  static final Held NOTHING =
      new Held(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty());

  SortedMap<String, Submission> round(int round) {
    return round == 1 ? first : second;
  }

  Held with(Submission submission) {
    var handed = with(round(submission.round()), submission.assessor(), submission);
    return submission.round() == 1
        ? new Held(handed, second, models, calledOff)
        : new Held(first, handed, models, calledOff);
  }

  Held with(String model, List<Judgement> judgements) {
    return new Held(first, second, with(models, model, judgements), calledOff);
  }

  Held calledOff(String reason) {
    return new Held(first, second, models, Optional.of(reason));
  }

  private static <T> SortedMap<String, T> with(SortedMap<String, T> map, String key, T value) {
    var copy = new TreeMap<>(map);
    copy.put(key, value);
    return Collections.unmodifiableSortedMap(copy);
  }
}
