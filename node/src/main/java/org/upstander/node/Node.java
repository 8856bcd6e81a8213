package org.upstander.node;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.upstander.node.cli.CommandLineInterface;

/// Where everything starts. The command line is all there is so far; nothing is loaded that the
/// command asked for does not need.
public final class Node {
  private Node() {}

  public static void main(String[] args) {
    var out = stream(FileDescriptor.out);
    var err = stream(FileDescriptor.err);
    int exit = new CommandLineInterface(out, err).run(args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /// UTF-8 whatever the locale says: names of states do not fit into ASCII.
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
