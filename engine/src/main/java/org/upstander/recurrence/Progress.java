package org.upstander.recurrence;

import java.time.LocalDate;
import java.util.List;
import org.upstander.response.Submission;

/// A report on where an obligation stands. It may go back as well as forward: what was met can be
/// undone.
///
/// @param submission the handing in
/// @param obligation the id of the obligation
/// @param reported where it stands
/// @param day the day this is about, for its age; the order of the record decides what stands
/// @param evidence references that show it; at least one for what is met
/// @param words what was done or not, in a sentence
public record Progress(
    Submission submission,
    String obligation,
    Reported reported,
    LocalDate day,
    List<String> evidence,
    String words) {
  public Progress {
    evidence = List.copyOf(evidence);
    if (words.isBlank()) {
      throw new IllegalArgumentException("say in a sentence what was done or not");
    }
    if (reported == Reported.MET && evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "obligation %s cannot be met without evidence: add a reference that shows it"
              .formatted(obligation));
    }
  }
}
