package org.upstander.source.scan;

/// What accepted rows are added to. Each tally is used by one thread at a time. Which rows of a
/// table a tally is given depends on timing, so only the sum over all tallies has a meaning.
@FunctionalInterface
public interface Tally {
  /// Adds a row. The row is used again for the next one: keep its values, not the row.
  void add(EventRow row);
}
