package org.upstander.node.terminal;

import java.util.stream.Collectors;
import org.upstander.node.Mistake;

/// A command that only groups others: typed alone, it says which there are.
public abstract class Group extends Instruction {
  @Override
  public final Integer call() {
    var line = spec().commandLine();
    String choices =
        line.getSubcommands().keySet().stream().sorted().collect(Collectors.joining(" or "));
    throw Mistake.usage("say what: %s. See: %s --help".formatted(choices, spec().qualifiedName()));
  }
}
