package org.upstander.node.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.store.Whole;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import org.upstander.record.Bundle;
import org.upstander.record.Header;
import org.upstander.record.Marking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander export entry`: one entry with its proof.
@Command(
    name = "entry",
    description = {
      "Writes one entry with all that is needed to verify it anywhere: its signature, the keys, its",
      "path to the root of the log, and the signed checkpoint. How far it may travel is said on",
      "standard error."
    },
    footer = {
      "",
      "Examples:",
      "  upstander export entry c9a4e7d5 --out entry.json",
      "  upstander verify entry.json",
      "  upstander verify --explain entry.json"
    })
final class ExportEntryCommand extends Instruction {
  @Parameters(paramLabel = "ID", description = "The id of the entry, or its end.")
  private String id;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path file;

  @Option(
      names = "--yes-it-may-leave",
      description = "Needed for entries marked AMBER_STRICT or RED.")
  private boolean mayLeave;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    Bundle bundle = bundle();
    Header header = bundle.entry().entry().header();
    err().printf("marked %s: %s%n", header.marking(), audience(header.marking()));
    err().flush();
    if (narrow(header.marking()) && !mayLeave) {
      throw Mistake.usage(
          "an entry marked %s stays in this organisation. If its author agrees that it leaves, add"
                  .formatted(header.marking())
              + " --yes-it-may-leave.");
    }
    write(bundle);
    if (file != null) {
      out()
          .printf(
              "%s: entry %d of %d, of the kind %s, by %s, with its proof%n",
              file,
              bundle.index(),
              bundle.signedCheckpoint().checkpoint().size(),
              header.kind(),
              header.organisation());
    }
    return 0;
  }

  private Bundle bundle() throws IOException {
    try (var database = record.open();
        var store = new RecordStore(database, Optional.empty())) {
      String whole = RecordArgument.entry(store, id).entry().entry().header().id();
      return store.bundle(whole).orElseThrow();
    }
  }

  private void write(Bundle bundle) throws IOException {
    String text = bundle.text() + "\n";
    if (file != null) {
      Whole.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } else if (PlainWriter.passes(text)) {
      out().print(text);
    } else {
      throw Mistake.usage(
          "the entry has characters that could upset a terminal. Give a file: --out FILE.");
    }
  }

  private static boolean narrow(Marking marking) {
    return switch (marking) {
      case CLEAR, GREEN, AMBER -> false;
      case AMBER_STRICT, RED -> true;
    };
  }

  private static String audience(Marking marking) {
    return switch (marking) {
      case CLEAR -> "it may go to everybody.";
      case GREEN -> "it may go to those who work on prevention, not to the public.";
      case AMBER ->
          "it may go to the receiving organisation and those it serves, as far as needed.";
      case AMBER_STRICT -> "it may not leave the organisation that received it.";
      case RED -> "it is for the persons it was handed to, and for nobody else.";
    };
  }
}
