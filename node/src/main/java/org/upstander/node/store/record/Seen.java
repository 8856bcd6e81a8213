package org.upstander.node.store.record;

import java.util.Optional;
import org.upstander.world.Situation;

/// How much a writer had read before writing: an entry that rests on it stands only if nothing has
/// come in since.
///
/// @param about the situation that was read; empty for matters of the node itself, which are the
///   entries without a situation
/// @param last the index of the last entry about it that the writer has seen, replaced and
///   retracted ones included; −1 for none
public record Seen(Optional<Situation> about, long last) {
  public Seen {
    if (last < -1) {
      throw new IllegalArgumentException("the last entry seen is an index or −1, not " + last);
    }
  }
}
