package org.upstander.source;

/// The type of organised violence, as the Uppsala Conflict Data Program defines it.
///
/// Source: Sundberg, R. and Melander, E. (2013), *Journal of Peace Research* 50(4), 523–532.
public enum Violence {
  /// Between a state's forces and an organised group, or between two states.
  STATE_BASED,
  /// Between organised groups, neither of them a state.
  NON_STATE,
  /// By a state or an organised group against civilians.
  ONE_SIDED;

  private static final Violence[] BY_CODE = values();

  /// The type behind the publisher's code 1, 2 or 3.
  ///
  /// @throws IllegalArgumentException for any other code
  public static Violence ofCode(int code) {
    if (code < 1 || code > BY_CODE.length) {
      throw new IllegalArgumentException("type of violence must be 1, 2 or 3, was " + code);
    }
    return BY_CODE[code - 1];
  }
}
