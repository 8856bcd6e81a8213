package org.upstander.node.cli.recur;

import java.io.PrintWriter;
import org.upstander.node.desk.Written;

/// What the commands of `recur` say when they have written.
final class RecurSayings {
  private RecurSayings() {}

  static void say(PrintWriter out, Written written, String done) {
    if (written.repeated()) {
      out.printf("on record already as %s; nothing was written.%n", written.shortened());
    } else {
      out.printf("%s: %s.%n", written.shortened(), done);
    }
    out.flush();
  }
}
