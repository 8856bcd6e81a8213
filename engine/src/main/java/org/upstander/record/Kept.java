package org.upstander.record;

import org.upstander.record.log.Sha256;
import org.upstander.world.Situation;

/// What a store keeps beside an entry so that it is found without being read. The text of the entry
/// is what counts; verification compares the two.
///
/// @param leaf the hash of the entry as a leaf of the log
/// @param situation as text, empty for none
public record Kept(Sha256 leaf, String id, String kind, String situation, String organisation) {
  /// What is to be kept beside this entry.
  static Kept of(Header header, Sha256 leaf) {
    return new Kept(
        leaf,
        header.id(),
        header.kind(),
        header.situation().map(Situation::toString).orElse(""),
        header.organisation());
  }
}
