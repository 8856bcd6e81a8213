package org.upstander.record;

/// Takes an entry back without putting another in its place. The entry stays in the record.
///
/// @param entry the id of the entry taken back
/// @param reason why, for all who have read it
public record Retraction(String entry, String reason) {
  public Retraction {
    EntryId.require(entry);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a retraction says why");
    }
  }
}
