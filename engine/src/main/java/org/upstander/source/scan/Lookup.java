package org.upstander.source.scan;

import java.util.OptionalInt;

/// What a text of a table stands for: a place, a category.
///
/// Asked once for each distinct text and thread, so it may be slow. It must answer the same text
/// the same way always, and from several threads at once.
@FunctionalInterface
public interface Lookup {
  /// The number `text` stands for, 0 or more; empty if it is not known, which refuses the row.
  OptionalInt find(String text);
}
