package org.upstander.warning.course;

/// Somebody tried what does not fit the stage of a warning or their role. The message says what,
/// where and what to do instead; nothing has changed.
public final class OutOfTurn extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  OutOfTurn(String message) {
    super(message);
  }
}
