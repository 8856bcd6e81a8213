package org.upstander.node.cli;

import java.io.IOException;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Rekeying;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander key revoke`: a key that nobody may use any more.
@Command(
    name = "revoke",
    description = {
      "Takes the keys of a desk out of use for good and ends its appointment. What they signed stays in",
      "the record. The name is free again: after a loss, make a new key under it."
    },
    footer = {"", "Example:", "  upstander key revoke analyst --reason \"The machine was lost\""})
final class KeyRevokeCommand extends Instruction {
  @Parameters(paramLabel = "NAME", description = "A name from upstander key list.")
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
    if (name.equals("node")) {
      throw Mistake.usage(
          "the node's own key cannot be revoked, or the log would have no next one: rotate it.");
    }
    try (var desk = Desk.open(Home.ofUser(), record.url(), Clock.source())) {
      var keys = new Rekeying(desk).revoke(name, reason);
      out().printf("%s may no longer write; out of use: %s%n", name, String.join(", ", keys));
    }
    return 0;
  }
}
