package org.upstander.node.page.warning;

import java.util.List;

/// A piece of a paper, whatever it is written on.
sealed interface Block {
  record Heading(String text) implements Block {}

  /// What must be read if nothing else is.
  record Lead(String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /// Smaller print.
  record Note(String text) implements Block {}

  record Items(List<String> texts) implements Block {
    public Items {
      texts = List.copyOf(texts);
    }
  }

  /// What stands out at a glance.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// @param more in smaller print; may be empty
  record Fact(String term, String value, String more) {}

  /// Rows whose first cell is what they are about.
  ///
  /// @param numbered whether their order means something
  record Grid(List<String> heads, List<List<String>> rows, boolean numbered) implements Block {
    public Grid {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// Somebody's own words.
  record Words(String by, String text) implements Block {}
}
