package org.upstander.node.cli;

import java.io.IOException;
import java.util.Optional;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Rekeying;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.Handover;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander key rotate`: a new key in the place of an old one.
@Command(
    name = "rotate",
    description = {
      "Makes a new key in the place of the one with which a desk signs, by the signature of the old one.",
      "What the old key signed stays. The name 'node' stands for the node's own key; stop whatever",
      "else runs on this record first."
    },
    footer = {
      "",
      "Examples:",
      "  upstander key rotate analyst --reason \"A new machine\"",
      "  upstander key rotate node --reason \"Yearly\""
    })
final class KeyRotateCommand extends Instruction {
  private static final String NODE = "node";

  @Parameters(paramLabel = "NAME", description = "A name from upstander key list, or node.")
  private String name;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why; it goes on record.")
  private String reason;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    if (name.equals(NODE) && finished()) {
      out().println("The rotation that was interrupted is finished; nothing new was made.");
      return 0;
    }
    String key;
    try (var desk = Desk.open(Home.ofUser(), record.url(), Clock.source())) {
      var author = name.equals(NODE) ? desk.node() : desk.as(Optional.of(name));
      key = new Rekeying(desk).rotate(author, reason);
    }
    if (name.equals(NODE)) {
      finished();
    }
    out().printf("%s signs with the key %s from now on%n", name, key);
    out().printf("Its private key is in %s: keep a copy of it apart.%n", record.keys().folder());
    return 0;
  }

  private boolean finished() throws IOException {
    try (var database = record.open()) {
      return Handover.finish(database, record.keys());
    }
  }
}
