package org.upstander.node.store.record;

/// Somebody else wrote about the same while this entry was being written; nothing was written. Read
/// again what stands, and decide anew.
public final class Overtaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long last;

  Overtaken(Seen seen, long last) {
    super(
        "entry %d about %s came in after the last one seen, %s. Read it, and decide anew."
            .formatted(
                last,
                seen.about().map(Object::toString).orElse("the node itself"),
                seen.last() < 0 ? "none" : "entry " + seen.last()));
    this.last = last;
  }

  /// The index of the newest entry about it.
  public long last() {
    return last;
  }
}
