package org.upstander.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answers to one warning in the order they were put on record. An office may change its mind:
/// its last answer stands, the ones before stay readable. Immutable; safe to share between threads.
public final class Answers {
  private final String warning;
  private final List<Answer> given;

  private Answers(String warning, List<Answer> given) {
    this.warning = warning;
    this.given = List.copyOf(given);
  }

  /// No answers yet to a warning that has been issued.
  public static Answers to(String warning) {
    return new Answers(Text.need("the warning answered", warning), List.of());
  }

  /// These and one more. The same answer handed in again changes nothing.
  ///
  /// @throws WrongOrder if it answers another warning, or its id was used for something else
  public Answers with(Answer answer) {
    if (!answer.warning().equals(warning)) {
      throw new WrongOrder(
          "this answers warning %s, not %s: hand it in to that one"
              .formatted(answer.warning(), warning));
    }
    String id = answer.submission().id();
    for (Answer earlier : given) {
      if (earlier.submission().id().equals(id)) {
        if (same(earlier, answer)) {
          return this;
        }
        throw new WrongOrder(
            "the id %s already stands for another answer: use a new id to change an answer"
                .formatted(id));
      }
    }
    var more = new ArrayList<>(given);
    more.add(answer);
    return new Answers(warning, more);
  }

  /// A second handing in may carry another time; that makes it no other answer.
  private static boolean same(Answer one, Answer other) {
    return at(one, other.submission()).equals(other);
  }

  private static Answer at(Answer answer, Submission submission) {
    return switch (answer) {
      case Answer.Act(_, var warning, var office, var options) ->
          new Answer.Act(submission, warning, office, options);
      case Answer.ActDifferently(_, var warning, var office, var measure, var reasons) ->
          new Answer.ActDifferently(submission, warning, office, measure, reasons);
      case Answer.Decline(_, var warning, var office, var reasons) ->
          new Answer.Decline(submission, warning, office, reasons);
    };
  }

  /// The answer of an office that stands; empty while it is silent.
  public Optional<Answer> find(Office office) {
    return given.stream().filter(a -> a.office().equals(office)).reduce((_, later) -> later);
  }

  /// Those addressees that have not answered, in their order.
  public List<Office> silent(List<Office> addressees) {
    return addressees.stream().filter(office -> find(office).isEmpty()).toList();
  }

  /// All that was ever answered, in the order of the record.
  public List<Answer> list() {
    return given;
  }
}
