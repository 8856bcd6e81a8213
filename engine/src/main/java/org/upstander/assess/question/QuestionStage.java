package org.upstander.assess.question;

/// How far a question is.
public enum QuestionStage {
  /// Probabilities are taken, unseen by others.
  OPEN,
  /// No more are taken; the future has not answered yet.
  CLOSED,
  RESOLVED,
  ANNULLED
}
