package org.upstander.assess;

/// A step that the course of a consultation or question does not allow now. The message says why
/// and what to do; nothing has changed.
public final class NotAccepted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotAccepted(String why) {
    super(why);
  }
}
