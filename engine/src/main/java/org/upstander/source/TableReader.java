package org.upstander.source;

import org.jspecify.annotations.Nullable;

/// Understands the rows of one shape of table. Its constructor looks up the columns it needs; it
/// serves one file and one thread.
interface TableReader {
  /// What the row says. If it cannot be understood, a fault is recorded in `row` and the result
  /// does not count.
  @Nullable Row read(Fields row);
}
