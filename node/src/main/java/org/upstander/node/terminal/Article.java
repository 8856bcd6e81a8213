package org.upstander.node.terminal;

import java.util.Collection;
import java.util.List;

/// Everything about one thing, for people: a title, and labelled paragraphs that wrap. Not safe to
/// share between threads.
public final class Article {
  private static final int WIDTH = 100;
  private static final int LABEL = 16;

  private final StringBuilder text = new StringBuilder();

  /// A line of its own, with an empty one before it unless it is the first.
  public Article title(String title) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(title).append('\n');
    return this;
  }

  /// Text over the whole width.
  public Article paragraph(String words) {
    wrapped("", "", words);
    return this;
  }

  /// A label with its text; nothing if there is no text.
  public Article about(String label, String words) {
    return words.isBlank() ? this : about(label, List.of(words));
  }

  /// A label with several texts, each on a line of its own; nothing if there are none.
  public Article about(String label, Collection<String> words) {
    String first = "  " + label + " ".repeat(Math.max(1, LABEL - label.length() - 2));
    for (String each : words) {
      wrapped(first, " ".repeat(LABEL), each);
      first = " ".repeat(LABEL);
    }
    return this;
  }

  private void wrapped(String first, String indent, String words) {
    int column = first.length();
    int begin = indent.length();
    text.append(first);
    for (String word : words.strip().split("\\s+")) {
      int wide = word.codePointCount(0, word.length());
      if (column > begin && column + 1 + wide > WIDTH) {
        text.append('\n').append(indent);
        column = begin;
      }
      if (column > begin) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += wide;
    }
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
