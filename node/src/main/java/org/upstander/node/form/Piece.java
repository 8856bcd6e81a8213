package org.upstander.node.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a file says before anybody asks what is meant: every word is still text.
sealed interface Piece {
  Place place();

  /// @param quoted whether quotation marks say that it is text and nothing else
  record Word(Place place, String text, boolean quoted) implements Piece {}

  /// A place that was left empty.
  record Nothing(Place place) implements Piece {}

  record Row(Place place, List<Piece> items) implements Piece {
    public Row {
      items = List.copyOf(items);
    }
  }

  record Block(Place place, SequencedMap<String, Member> members) implements Piece {
    public Block {
      members = new LinkedHashMap<>(members);
    }

    /// Whether nothing is filled in, however deep one looks.
    boolean empty() {
      return members.values().stream()
          .map(Member::value)
          .allMatch(value ->
              switch (value) {
                case Nothing _ -> true;
                case Block block -> block.empty();
                case Word _, Row _ -> false;
              });
    }
  }

  /// @param name where its name stands
  record Member(Place name, Piece value) {}
}
