package org.upstander.node.store.record;

/// An entry that may not stand in this log; nothing was written. The message says why.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
