package org.upstander.record.file;

/// Somebody tried what their appointment does not allow. The message says what it takes and what to
/// do; nothing was written.
public final class NotEntitled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotEntitled(String message) {
    super(message);
  }
}
