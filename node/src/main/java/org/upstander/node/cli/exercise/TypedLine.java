package org.upstander.node.cli.exercise;

import java.util.ArrayList;
import java.util.List;

/// A line as one types it, and the words that a shell makes of it.
final class TypedLine {
  private TypedLine() {}

  /// The words, of which those in single or double quotes may have spaces.
  static List<String> words(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (char c : line.toCharArray()) {
      if (quote != 0 ? c == quote : c == '\'' || c == '"') {
        quote = quote == 0 ? c : 0;
        begun = true;
      } else if (c == ' ' && quote == 0) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}
