package org.upstander.record.codec;

import java.util.List;

/// JSON that is no such record: the message begins with the path of what does not fit, such as
/// `$.body.reasons[2]`, and says what was expected.
public final class UnfitJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong, for those who show it in words of their own.
  public enum Fault {
    /// A member that the record does not have; the choices are those it has.
    UNKNOWN_MEMBER,
    /// A member that has to be there.
    MISSING_MEMBER,
    /// A word that is none of the choices.
    UNKNOWN_WORD,
    /// A value of another kind or beyond its range.
    WRONG_VALUE,
    /// All members fit, and the record refuses them together.
    REFUSED
  }

  private final String path;
  private final String problem;
  private final Fault fault;
  private final transient List<String> choices;

  UnfitJson(String path, String problem) {
    this(path, problem, Fault.WRONG_VALUE, List.of());
  }

  UnfitJson(String path, String problem, Fault fault, List<String> choices) {
    super(path + ": " + problem);
    this.path = path;
    this.problem = problem;
    this.fault = fault;
    this.choices = List.copyOf(choices);
  }

  /// Where, such as `$.body.reasons[2]`.
  public String path() {
    return path;
  }

  /// The message without the path.
  public String problem() {
    return problem;
  }

  public Fault fault() {
    return fault;
  }

  /// What would have been right, where there are only a few such words; else empty.
  public List<String> choices() {
    return choices;
  }
}
