package org.upstander.node.cli;

import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.node.store.record.Row;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Header;
import org.upstander.record.Kind;
import org.upstander.record.Kinds;
import org.upstander.world.Situation;

/// An entry that can still be corrected or taken back.
///
/// @param header of the entry that stands at its place now
record Standing(Header header) {
  String id() {
    return header.id();
  }

  /// Its situation; empty for a matter of the node.
  Optional<Situation> about() {
    return header.situation();
  }

  Kind<?> kind() {
    return Kinds.get(header.kind());
  }

  /// @param end the end of an id
  static Standing of(Desk desk, String end) {
    String id = desk.id(end);
    Row last = desk.store().history(id).getLast();
    var header = last.entry().entry().header();
    if (header.kind().equals(Kinds.RETRACTION.name())) {
      throw Mistake.input(
          header.id().equals(id)
              ? "entry %s takes another back, which stays: write the entry anew.".formatted(end)
              : "entry %s is taken back already, by %s."
                  .formatted(end, Written.shortened(header.id())));
    }
    if (!header.id().equals(id)) {
      throw Mistake.input(
          "entry %s is corrected already, by %s: name that one."
              .formatted(end, Written.shortened(header.id())));
    }
    return new Standing(header);
  }

  /// Refuses somebody of another organisation than the one that said it.
  Standing by(Author author) {
    if (author.organisation().equals(header.organisation())) {
      return this;
    }
    throw Mistake.input(
        "entry %s was written by %s: only they correct it or take it back. Else:"
                .formatted(Written.shortened(id()), header.organisation())
            + about()
                .map(s ->
                    " upstander note %s TEXT --about %s"
                        .formatted(SituationName.typed(s), Written.shortened(id())))
                .orElse(" turn to them."));
  }
}
