package org.upstander.record.body;

import java.time.LocalDate;
import org.upstander.world.Probability;

/// A question that the future will answer with yes or no.
public sealed interface QuestionBody {
  /// @param event so defined that two strangers would agree whether it happened
  /// @param decidedBy the source whose word settles it
  /// @param closes the last day on which probabilities are taken
  /// @param by the event counts if it happens on or before this day
  record Asked(String event, String decidedBy, LocalDate closes, LocalDate by)
      implements QuestionBody {}

  /// A person's probability.
  record Answered(String question, Probability probability, String reasons)
      implements QuestionBody {}

  /// A model's.
  record ModelAnswered(
      String question, String model, String version, Probability probability, String reasons)
      implements QuestionBody {}

  /// It is settled.
  ///
  /// @param evidence where the deciding source says so
  record Resolved(String question, boolean happened, String evidence) implements QuestionBody {}

  /// It cannot be answered as it was asked, and scores nobody.
  record Annulled(String question, String reason) implements QuestionBody {}
}
