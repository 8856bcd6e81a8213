package org.upstander.assess;

import java.util.List;

/// What a voice finds, how sure it is, and why.
///
/// @param presence what is found
/// @param confidence how sure the voice is
/// @param reasons in words, never empty: a judgement nobody can follow cannot be weighed by others
/// @param evidence what it rests on; may be empty for lived experience or for not knowing
public record Opinion(
    Presence presence, Confidence confidence, String reasons, List<Citation> evidence) {
  public Opinion {
    evidence = List.copyOf(evidence);
    if (reasons.isBlank()) {
      throw new IllegalArgumentException("a judgement gives its reasons");
    }
    if (confidence == Confidence.HIGH && evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "high confidence needs at least one reference to evidence; cite it or lower the"
              + " confidence");
    }
  }
}
