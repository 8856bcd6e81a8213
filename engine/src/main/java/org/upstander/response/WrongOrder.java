package org.upstander.response;

/// Something was handed in that does not follow from what is on record, or contradicts it. Nothing
/// was changed; the message says what stands and what to do.
public final class WrongOrder extends IllegalStateException {
  private static final long serialVersionUID = 1;

  public WrongOrder(String message) {
    super(message);
  }
}
