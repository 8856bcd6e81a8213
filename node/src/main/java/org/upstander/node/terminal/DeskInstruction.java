package org.upstander.node.terminal;

import java.io.IOException;
import java.util.function.Supplier;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.node.store.Json;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that works on the record. What it has written it says in one line: what, under which
/// id, and what comes next.
public abstract class DeskInstruction extends Instruction {
  @Mixin private DeskArgument argument;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public final Integer call() throws IOException {
    try (var desk = argument.open()) {
      work(desk);
      out().flush();
      return 0;
    }
  }

  /// Does what the command is there for.
  protected abstract void work(Desk desk) throws IOException;

  /// Which record, who, and what headers say.
  protected final DeskArgument argument() {
    return argument;
  }

  protected final boolean json() {
    return json;
  }

  /// Says what became of a draft.
  ///
  /// @param what was put on record, with `%s` where its short id goes, such as `note %s recorded`
  /// @param next a sentence on what comes next; empty if nothing does
  protected final void say(Written written, String what, String next) {
    if (json) {
      out()
          .printf(
              "{\"id\": %s, \"repeated\": %s}%n", Json.string(written.id()), written.repeated());
    } else if (written.repeated()) {
      out().printf("On record already as %s; nothing was written.%n", written.shortened());
    } else {
      String sentence = what.formatted(written.shortened()) + ".";
      out().println(next.isEmpty() ? sentence : sentence + " " + next);
    }
  }

  /// What a person typed, as a body; what the body refuses is a mistake of theirs.
  protected static <T> T typed(Supplier<T> body) {
    try {
      return body.get();
    } catch (IllegalArgumentException e) {
      String text = String.valueOf(e.getMessage());
      throw Mistake.usage(text.endsWith(".") ? text : text + ".");
    }
  }
}
