package org.upstander.node.form;

import java.util.Optional;

/// Where something stands in a file.
///
/// @param line 1 is the first
/// @param column 1 is the first character of a line
/// @param title of the column, where the file is a table; then `column` counts its columns
record Place(int line, int column, Optional<String> title) {
  static final Place START = new Place(1, 1, Optional.empty());

  static Place of(int line, int column) {
    return new Place(line, column, Optional.empty());
  }

  /// Such as `line 7, column 3`.
  @Override
  public String toString() {
    return "line %,d, column %,d".formatted(line, column)
        + title.map(t -> " (" + Wrong.shortened(t) + ")").orElse("");
  }
}
