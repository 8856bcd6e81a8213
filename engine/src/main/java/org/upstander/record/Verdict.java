package org.upstander.record;

import org.upstander.record.log.Sha256;

/// What a verification found.
public sealed interface Verdict {
  /// Every entry and every checkpoint holds.
  ///
  /// @param size the number of entries
  /// @param root the root over them
  record Holds(long size, Sha256 root) implements Verdict {}

  /// The first entry that does not hold.
  ///
  /// @param index its place, counted from 0
  /// @param id its id; empty where not even that can be read
  /// @param reason why it does not hold
  record Broken(long index, String id, String reason) implements Verdict {
    /// One line for people.
    public String text() {
      return "entry %d%s does not hold: %s"
          .formatted(index, id.isEmpty() ? "" : " (" + id + ")", reason);
    }
  }
}
