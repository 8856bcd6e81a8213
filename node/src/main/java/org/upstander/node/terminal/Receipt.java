package org.upstander.node.terminal;

import java.io.PrintWriter;
import org.upstander.node.desk.Written;
import org.upstander.node.store.Json;
import picocli.CommandLine.Option;

/// What a command says once something is on record: one line for people, an object for programs.
public final class Receipt {
  @Option(names = "--json", description = "Print the id as JSON, and whether it stood already.")
  private boolean json;

  /// @param done what was recorded, with `%s` where its id stands
  /// @param next what comes next; may be empty
  public void print(PrintWriter out, Written written, String done, String next) {
    String id = "…" + written.shortened();
    if (json) {
      out.printf(
          "{\"id\": %s, \"repeated\": %s}%n", Json.string(written.id()), written.repeated());
    } else if (written.repeated()) {
      out.printf("on record already as %s; nothing was written.%n", id);
    } else {
      out.println((done.formatted(id) + " " + next).strip());
    }
    out.flush();
  }
}
