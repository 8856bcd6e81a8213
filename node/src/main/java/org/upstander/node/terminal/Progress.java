package org.upstander.node.terminal;

import java.io.PrintStream;

/// Says on standard error what long work is at; only on a terminal, where it wipes itself out.
public final class Progress implements AutoCloseable {
  private final PrintStream terminal;
  private final boolean shown;

  private Progress(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /// Shown if a person sits in front of it.
  public static Progress onTerminal() {
    var console = System.console();
    return new Progress(System.err, console != null && console.isTerminal());
  }

  public void at(String what) {
    if (shown) {
      terminal.print("\r\033[K" + what.replaceAll("\\p{Cntrl}", "?") + " ...");
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      terminal.print("\r\033[K");
      terminal.flush();
    }
  }
}
