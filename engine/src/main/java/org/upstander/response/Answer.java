package org.upstander.response;

import java.util.List;

/// What an addressee says to a warning. There are three answers and no fourth: silence is none of
/// them, and escalates.
public sealed interface Answer {
  /// The handing in.
  Submission submission();

  /// The id of the warning answered.
  String warning();

  /// Who answers.
  Office office();

  /// Acts as recommended.
  ///
  /// @param options ids of the options taken up; at least one
  record Act(Submission submission, String warning, Office office, List<String> options)
      implements Answer {
    public Act {
      warning = Text.need("the warning answered", warning);
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException(
            "to act means to take up at least one option; to do something else, act differently");
      }
    }
  }

  /// Acts, but not as recommended.
  ///
  /// @param measure what is done instead
  /// @param reasons why that and not what was recommended
  record ActDifferently(
      Submission submission, String warning, Office office, String measure, Reasons reasons)
      implements Answer {
    public ActDifferently {
      warning = Text.need("the warning answered", warning);
      measure = Text.need("what is done instead", measure);
    }
  }

  /// Does not act.
  ///
  /// @param reasons why not
  record Decline(Submission submission, String warning, Office office, Reasons reasons)
      implements Answer {
    public Decline {
      warning = Text.need("the warning answered", warning);
    }
  }
}
