package org.upstander.record.body;

import java.time.LocalDate;
import java.util.List;
import org.upstander.response.Place;

/// What an addressee says to a warning. The office that answers is the author's.
public sealed interface AnswerBody {
  /// The id of the warning.
  String warning();

  /// Acts as recommended.
  ///
  /// @param options ids of options taken up
  record Act(String warning, List<String> options) implements AnswerBody {
    public Act {
      options = List.copyOf(options);
    }
  }

  /// Acts, but not as recommended.
  ///
  /// @param measure what is done instead
  record ActDifferently(String warning, String measure, String reasons) implements AnswerBody {}

  /// Does not act.
  record Decline(String warning, String reasons) implements AnswerBody {}

  /// Promises something after the answer.
  ///
  /// @param option the id of the option promised
  /// @param due the day by which
  record Commit(String warning, String option, Place place, LocalDate due) implements AnswerBody {}
}
