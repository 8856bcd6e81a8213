package org.upstander.node.store.record;

/// The database went away before it acknowledged an entry, which may or may not stand in the log.
/// Appending the same entry again is safe: it never stands twice.
public final class Unacknowledged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unacknowledged(Throwable cause) {
    super(
        "the database went away before it acknowledged the entry."
            + " Try again with the same entry: it is never recorded twice.",
        cause);
  }
}
