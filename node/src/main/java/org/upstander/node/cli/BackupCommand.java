package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.upstander.node.Mistake;
import org.upstander.node.store.record.Backup;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander backup`: the whole record in one file.
@Command(
    name = "backup",
    description = {
      "Writes the whole record into one file: every entry, whatever its marking, and the checkpoints.",
      "The record is verified on the way; the file is whole or absent, and only you can read it.",
      "",
      "Private keys are not in it: whoever holds a backup can read, but never speak for the node.",
      "Keep a copy of the folder with the keys apart from the backups, or the node can never sign",
      "again. With --with-keys they go into the file, which then is as secret as the keys are."
    },
    footer = {
      "",
      "Examples:",
      "  upstander backup record-2026-02-01.gz",
      "  upstander verify record-2026-02-01.gz",
      "  upstander backup --with-keys /media/safe/record.gz"
    })
final class BackupCommand extends Instruction {
  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file;

  @Option(
      names = "--with-keys",
      description = "Put the private keys of this node into the file too.")
  private boolean withKeys;

  @Option(names = "--replace", description = "Write over a file that is there.")
  private boolean replace;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file) && !replace) {
      throw Mistake.input(file + ": is there already. Give another name, or --replace.");
    }
    var keys =
        withKeys ? record.keys().list() : Map.<String, org.upstander.record.sign.PrivateKey>of();
    if (withKeys && keys.isEmpty()) {
      throw Mistake.input(
          "--with-keys: there are no keys in %s.".formatted(record.keys().folder()));
    }
    try (var database = record.open()) {
      var holds = Backup.write(database, file, keys);
      out().printf("%s: %,d entries, verified; root %s%n", file, holds.size(), holds.root());
    }
    out()
        .println(
            withKeys
                ? "It holds %d private keys: whoever can read it can speak for this node."
                    .formatted(keys.size())
                : "The private keys are not in it: keep a copy of %s apart."
                    .formatted(record.keys().folder()));
    return 0;
  }
}
