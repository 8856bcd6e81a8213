package org.upstander.assess.question;

import java.time.LocalDate;
import org.upstander.world.Situation;

/// A question that the future will answer with yes or no.
///
/// @param id of the question
/// @param situation whose event it is
/// @param event what must happen, so defined that two strangers would agree whether it did
/// @param decidedBy the source whose word will settle it
/// @param days until when it can be answered, and by when the event counts
public record Question(String id, Situation situation, String event, String decidedBy, Days days) {
  public Question {
    if (id.isBlank() || event.isBlank() || decidedBy.isBlank()) {
      throw new IllegalArgumentException(
          "a question has an id, a defined event and a source that decides it");
    }
  }

  /// @param closes the last day on which probabilities are taken
  /// @param by the event counts if it happens on or before this day
  public record Days(LocalDate closes, LocalDate by) {
    public Days {
      if (closes.isAfter(by)) {
        throw new IllegalArgumentException(
            "a question closes on or before the day by which the event counts");
      }
    }
  }
}
