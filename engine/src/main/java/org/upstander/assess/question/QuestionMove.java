package org.upstander.assess.question;

import java.time.LocalDate;

/// What can happen to a question once it is asked.
public sealed interface QuestionMove {
  /// The day, in UTC, on which it happens.
  LocalDate on();

  /// A voice answers, or thinks again while the question is open.
  record Answered(Estimate estimate, LocalDate on) implements QuestionMove {}

  /// The future has answered.
  ///
  /// @param happened whether the event happened in time
  /// @param evidence where the deciding source says so
  record Resolved(boolean happened, String evidence, LocalDate on) implements QuestionMove {
    public Resolved {
      if (evidence.isBlank()) {
        throw new IllegalArgumentException("a resolution says where the deciding source says so");
      }
    }
  }

  /// The question turns out not to be answerable as it was defined. It scores nobody.
  record Annulled(String reason, LocalDate on) implements QuestionMove {
    public Annulled {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("annulling a question needs a reason");
      }
    }
  }
}
