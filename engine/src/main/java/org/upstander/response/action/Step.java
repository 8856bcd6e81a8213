package org.upstander.response.action;

import java.time.LocalDate;
import org.upstander.response.Reasons;
import org.upstander.response.Submission;

/// What happened to an action after it was planned.
public sealed interface Step {
  /// The handing in.
  Submission submission();

  /// The id of the action.
  String action();

  /// It has begun.
  record Started(Submission submission, String action) implements Step {}

  /// It will be done by another day.
  record Postponed(Submission submission, String action, LocalDate due, Reasons reasons)
      implements Step {}

  /// It was done.
  ///
  /// @param result what was done, in a sentence; what changed is an outcome and stands apart
  record Done(Submission submission, String action, String result) implements Step {
    public Done {
      if (result.isBlank()) {
        throw new IllegalArgumentException("say in a sentence what was done");
      }
    }
  }

  /// It was given up, before or after it began.
  record Stopped(Submission submission, String action, Reasons reasons) implements Step {}
}
