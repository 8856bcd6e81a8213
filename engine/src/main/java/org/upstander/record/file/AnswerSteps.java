package org.upstander.record.file;

import org.upstander.record.body.AnswerBody;
import org.upstander.response.Answer;
import org.upstander.response.Commitment;
import org.upstander.response.Reasons;

/// Bodies of answers as the answers that the rules of `response` know.
final class AnswerSteps {
  private AnswerSteps() {}

  static Answer answer(Line line, String warning, AnswerBody body) {
    var submission = line.submission();
    var office = line.office();
    return switch (body) {
      case AnswerBody.Act(_, var options) -> new Answer.Act(submission, warning, office, options);
      case AnswerBody.ActDifferently(_, var measure, var reasons) ->
          new Answer.ActDifferently(submission, warning, office, measure, new Reasons(reasons));
      case AnswerBody.Decline(_, var reasons) ->
          new Answer.Decline(submission, warning, office, new Reasons(reasons));
      case AnswerBody.Commit _ -> throw new IllegalArgumentException("a promise is no answer");
    };
  }

  static Commitment commitment(Line line, String warning, AnswerBody.Commit body) {
    return new Commitment(
        line.submission(), warning, line.office(), body.option(), body.place(), body.due());
  }
}
