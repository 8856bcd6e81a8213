package org.upstander.source;

import java.io.IOException;

/// A file that cannot be read on: damaged, of no known format, or asking for more than is allowed.
/// The message says what is wrong, where, and what to do.
///
/// Readings handed out before this was thrown are part of a file whose end is unknown: drop them.
public final class UnreadableFile extends IOException {
  private final String what;
  private final String where;
  private final String remedy;

  UnreadableFile(String what, String where, String remedy) {
    super(where.isEmpty() ? what + " " + remedy : where + ": " + what + " " + remedy);
    this.what = what;
    this.where = where;
    this.remedy = remedy;
  }

  /// What is wrong, as a sentence.
  public String what() {
    return what;
  }

  /// The file, the entry of an archive, and the line and column as far as they are known.
  public String where() {
    return where;
  }

  /// What a person can do about it, as a sentence.
  public String remedy() {
    return remedy;
  }

  /// The same, inside `outer`.
  UnreadableFile in(String outer) {
    var moved = new UnreadableFile(what, where.isEmpty() ? outer : outer + ", " + where, remedy);
    moved.setStackTrace(getStackTrace());
    return moved;
  }
}
