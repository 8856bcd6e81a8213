package org.upstander.source.scan;

import java.io.IOException;

/// A table that cannot be read on: cut off, broken quotation marks, or asking for more than is
/// allowed. The message says what is wrong, where, and what to do. What a tally was given before
/// this was thrown is part of a table whose end is unknown: drop it.
public final class UnscannableFile extends IOException {
  private final long line;

  UnscannableFile(String what, long line, String remedy) {
    super((line > 0 ? "line " + line + ": " : "") + what + " " + remedy);
    this.line = line;
  }

  /// The line the row starts on, from 1; 0 if it is about no line.
  public long line() {
    return line;
  }
}
