package org.upstander.node.cli;

import java.io.PrintWriter;

/// Says on standard error what long work is at; only on a terminal, where it wipes itself out.
public final class Progress implements AutoCloseable {
  private final PrintWriter err;
  private final boolean shown;

  private Progress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /// Shown if a person sits in front of it.
  static Progress on(PrintWriter err) {
    var console = System.console();
    return new Progress(err, console != null && console.isTerminal());
  }

  public void at(String what) {
    if (shown) {
      err.print("\r\033[K" + what + " ...");
      err.flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
