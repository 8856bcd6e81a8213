package org.upstander.node.cli.situation;

import java.util.Optional;

/// Text in sections, of which only those are shown that have something in them. Not safe to share
/// between threads.
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private Optional<String> section = Optional.empty();

  /// A line of its own.
  void plain(String line) {
    text.append(line).append('\n');
  }

  /// Begins a section, once a line follows.
  void section(String title) {
    section = Optional.of(title);
  }

  /// A line within the section.
  void line(String line) {
    section.ifPresent(title -> text.append('\n').append(title).append('\n'));
    section = Optional.empty();
    text.append("  ").append(line).append('\n');
  }

  /// Several.
  void lines(String several) {
    several.lines().forEach(this::line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
