package org.upstander.response;

/// What somebody who reported is told about what became of the report (¶21d). It goes back by the
/// report's id, so that nobody has to be known to be told.
///
/// @param submission the handing in
/// @param report the id of the report
/// @param reached how far the report has come
/// @param words what else can be said without putting anybody at risk; may be empty
public record Feedback(Submission submission, String report, Reached reached, String words) {
  public Feedback {
    report = Text.need("the report", report);
    words = words.strip();
    if (reached == Reached.NOT_USED && words.isEmpty()) {
      throw new IllegalArgumentException(
          "a report that is not used gets a word why: say what was missing");
    }
  }

  /// How far a report has come.
  public enum Reached {
    RECEIVED,
    WEIGHED,
    IN_A_WARNING,
    ANSWERED,
    ACTED_UPON,
    NOT_USED
  }
}
