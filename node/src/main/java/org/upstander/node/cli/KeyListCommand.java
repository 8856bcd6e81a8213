package org.upstander.node.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.node.store.record.NodeKeys;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.body.Appointment;
import org.upstander.record.file.Member;
import org.upstander.record.file.Members;
import org.upstander.record.sign.KeyRing;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander key list`: every key that was ever admitted.
@Command(
    name = "list",
    description = {
      "Shows every key that was ever admitted: who holds it, what they may do, whether it is valid, and",
      "whether its private part is on this machine."
    },
    footer = {"", "Examples:", "  upstander key list", "  upstander key list --json"})
final class KeyListCommand extends Instruction {
  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    try (var database = record.open();
        var store = new RecordStore(database, Optional.empty())) {
      var entries = store.list(Optional.empty()).stream().map(row -> row.entry().entry()).toList();
      var table = table(store.keys(), Members.of(entries), record.keys());
      out().print(json ? table.toJson() : table.toText());
    }
    return 0;
  }

  private static Table table(KeyRing ring, Members members, NodeKeys keys) throws IOException {
    var table =
        new Table(
            Column.text("Name", "name"),
            Column.text("Organisation", "organisation"),
            Column.text("Level", "level"),
            Column.text("State", "state"),
            Column.text("Duties", "duties"),
            Column.text("Key", "key"),
            Column.text("Valid", "valid"),
            Column.text("Private key", "private_key"));
    for (var held : ring.list()) {
      boolean node = held.owner().equals(ring.node());
      var appointment = members.find(held.owner()).map(Member::appointment);
      String id = held.key().id();
      boolean here =
          keys.find(id).isPresent()
              || keys.findNode().filter(k -> k.publicKey().id().equals(id)).isPresent();
      table.add(
          Cell.of(node ? "node" : appointment.map(Appointment::name).orElse("–")),
          Cell.of(node ? "this node" : appointment.map(Appointment::organisation).orElse("–")),
          Cell.of(appointment.map(a -> word(a.level())).orElse("–")),
          Cell.of(appointment.flatMap(Appointment::state).map(KeyListCommand::state).orElse("–")),
          Cell.of(appointment.map(KeyListCommand::duties).orElse("–")),
          Cell.of(id),
          Cell.of(held.valid() ? "valid" : held.outOfUse()),
          Cell.of(here ? "here" : "elsewhere"));
    }
    return table;
  }

  private static String state(int code) {
    return States.anywhere(code).map(s -> s.name()).orElse(Integer.toString(code));
  }

  private static String duties(Appointment appointment) {
    return appointment.duties().stream()
        .map(KeyListCommand::word)
        .collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
