package org.upstander.node;

/// Something the user can put right: the message says what is wrong, where, and what to do. Shown
/// without a stack trace.
public final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean usage;

  private Mistake(String message, boolean usage) {
    super(message);
    this.usage = usage;
  }

  /// The command was written wrongly; exit code 2.
  public static Mistake usage(String message) {
    return new Mistake(message, true);
  }

  /// What the command was given cannot be used; exit code 1.
  public static Mistake input(String message) {
    return new Mistake(message, false);
  }

  public int exitCode() {
    return usage ? 2 : 1;
  }
}
