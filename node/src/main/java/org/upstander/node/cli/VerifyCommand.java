package org.upstander.node.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.store.record.BackupContents;
import org.upstander.node.store.record.ExerciseRecord;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.store.record.Restoration;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.Bundle;
import org.upstander.record.Verdict;
import org.upstander.record.codec.UnfitJson;
import org.upstander.record.file.Members;
import org.upstander.record.json.MalformedJson;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.SignedCheckpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander verify`: checks the whole record, a backup, or one exported entry.
@Command(
    name = "verify",
    description = {
      "Checks every entry of the record: form, signature, place and checkpoints. Names the first entry",
      "that does not hold. With a FILE, checks a backup or an exported entry instead.",
      "",
      "With --explain, prints the shell commands that verify an exported entry without this program,",
      "with openssl alone, and says what each of them shows."
    },
    footer = {
      "",
      "Examples:",
      "  upstander verify",
      "  upstander verify record-2026-02-01.gz",
      "  upstander verify entry.json",
      "  upstander verify --explain entry.json | sh"
    })
final class VerifyCommand extends Instruction {
  @Parameters(arity = "0..1", paramLabel = "FILE", description = "A backup, or an exported entry.")
  private @Nullable Path file;

  @Option(names = "--explain", description = "Print how an exported entry is verified by hand.")
  private boolean explain;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    if (file != null && Files.isDirectory(file)) {
      throw Mistake.input(file + ": is a folder. Give a backup, or an exported entry.");
    }
    if (explain) {
      out().print(file == null ? ByHand.any() : explained(file));
      return 0;
    }
    if (file != null) {
      return isZipped(file) ? backup(file) : bundle(file);
    }
    try (var opened = record.open();
        var store = new RecordStore(opened, Optional.empty())) {
      return switch (store.verify()) {
        case Verdict.Holds holds -> {
          say(holds, store.checkpoint());
          var own = store.list(Optional.empty()).stream().map(row -> row.entry().entry()).toList();
          say(store.keys(), Members.of(own));
          yield 0;
        }
        case Verdict.Broken broken -> {
          out().println(broken.text());
          yield 1;
        }
      };
    }
  }

  private void say(Verdict.Holds holds, Optional<SignedCheckpoint> last) {
    out().printf("%,d entries hold%n", holds.size());
    out().printf("root        %s%n", holds.root());
    out()
        .printf(
            "checkpoint  %s%n",
            last.map(SignedCheckpoint::checkpoint)
                .map(c -> "%s, %,d entries, signed by the node".formatted(c.origin(), c.size()))
                .orElse("none: nothing shows that no entry was left out at the end"));
  }

  private void say(KeyRing ring, Members members) {
    var table =
        new Table(
            Column.text("Key", "key"),
            Column.text("Of", "owner"),
            Column.text("Role", "role"),
            Column.text("State", "state"));
    for (var held : ring.list()) {
      table.add(
          Cell.of(held.key().id()),
          Cell.of(
              held.owner().equals(ring.node())
                  ? "this node"
                  : members
                      .find(held.owner())
                      .map(m -> m.appointment().name())
                      .orElse(held.owner())),
          Cell.of(
              switch (held.role()) {
                case NODE -> "node";
                case AUTHOR -> "author";
              }),
          Cell.of(held.valid() ? "valid" : held.outOfUse()));
    }
    if (!table.isEmpty()) {
      out().print("\n" + table.toText());
    }
  }

  private static boolean isZipped(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.read() == 0x1f && in.read() == 0x8b;
    }
  }

  private int backup(Path file) throws IOException {
    BackupContents contents = Restoration.verify(file);
    out()
        .println(
            file
                + (contents.exercise()
                    ? ": a backup of an exercise, everything in it is made up"
                    : ": a backup"));
    say(contents.holds(), contents.last());
    out()
        .println(
            contents.keys().isEmpty()
                ? "no private keys in it"
                : "%d private keys in it: keep it secret".formatted(contents.keys().size()));
    return 0;
  }

  private int bundle(Path file) throws IOException {
    try {
      var bundle = Bundle.parse(Files.readAllBytes(file));
      var problem = bundle.problem();
      out().println(problem.map(p -> file + ": does not hold: " + p).orElse(file + ": holds"));
      if (ExerciseRecord.holds(bundle.entry().entry())) {
        out().println("It is of an exercise: everything in it is made up.");
      }
      return problem.isPresent() ? 1 : 0;
    } catch (MalformedJson | UnfitJson | IllegalArgumentException e) {
      throw Mistake.input(file + ": is no exported entry: " + e.getMessage());
    }
  }

  private static String explained(Path file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Bundle bundle = Bundle.parse(bytes);
      if (!new String(bytes, StandardCharsets.UTF_8).strip().equals(bundle.text())) {
        throw Mistake.input(
            file
                + ": was rewritten since it was exported, with other spaces or another order."
                + " Export the entry again.");
      }
      return ByHand.of(file, bundle);
    } catch (MalformedJson | UnfitJson | IllegalArgumentException e) {
      throw Mistake.input(file + ": is no exported entry: " + e.getMessage());
    }
  }
}
