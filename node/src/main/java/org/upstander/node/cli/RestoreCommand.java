package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.BackupContents;
import org.upstander.node.store.record.NodeKeys;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.store.record.Restoration;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import org.upstander.record.sign.PublicKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `upstander restore`: a backup becomes the record.
@Command(
    name = "restore",
    description = {
      "Puts a backup into an empty record: everything, or nothing. Every entry and every checkpoint is",
      "verified first; a backup that was cut off or changed is refused, and the first entry that does",
      "not hold is named."
    },
    footer = {
      "",
      "Examples:",
      "  upstander restore record-2026-02-01.gz",
      "  UPSTANDER_HOME=trial upstander restore record-2026-02-01.gz"
    })
final class RestoreCommand extends Instruction {
  @Parameters(paramLabel = "FILE", description = "A file that `upstander backup` wrote.")
  private Path file;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    NodeKeys keys = record.keys();
    try (var database = record.open()) {
      var contents = Restoration.into(database, file, keys, Home.ofUser().exercise());
      say(contents);
      try (var store = new RecordStore(database, java.util.Optional.empty())) {
        sayKeys(contents, keys, store.keys().nodeKey().orElseThrow());
      }
    }
    return 0;
  }

  private void say(BackupContents contents) {
    out()
        .printf(
            "restored %,d entries, all verified; root %s%n",
            contents.holds().size(), contents.holds().root());
    if (contents.last().isEmpty()) {
      out()
          .println(
              "The backup has no signed checkpoint: nothing shows that no entry was left out at its end.");
    }
  }

  private void sayKeys(BackupContents contents, NodeKeys keys, PublicKey nodeKey)
      throws IOException {
    if (!contents.keys().isEmpty()) {
      out().printf("%d private keys are in %s%n", contents.keys().size(), keys.folder());
    }
    var here = keys.findNode();
    if (here.isEmpty() || !here.get().publicKey().equals(nodeKey)) {
      out()
          .printf(
              "The node's private key %s is not here: put its file back as %s,"
                  + " or nothing can be signed.%n",
              nodeKey.id(), keys.folder().resolve("node.pem"));
    }
  }
}
