package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.Database;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.terminal.Instruction;
import org.upstander.record.Bundle;
import org.upstander.record.Verdict;
import org.upstander.record.codec.UnfitJson;
import org.upstander.record.json.MalformedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander verify`: checks the whole record, or one exported entry.
@Command(
    name = "verify",
    description = {
      "Checks every entry of the record: form, signature, place and checkpoints. Names the first entry",
      "that does not hold. With a FILE, checks an exported entry instead."
    },
    footer = {"", "Examples:", "  upstander verify", "  upstander verify entry.json"})
final class VerifyCommand extends Instruction {
  @Parameters(arity = "0..1", paramLabel = "FILE", description = "An exported entry.")
  private @Nullable Path file;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "A PostgreSQL server (default: the one inside).")
  private @Nullable String database;

  @Override
  public Integer call() throws IOException {
    if (file != null) {
      return bundle(file);
    }
    try (var opened =
            database == null
                ? Database.inside(Home.ofUser().path().resolve("record"))
                : Database.at(database);
        var store = new RecordStore(opened, Optional.empty())) {
      return say(store.verify());
    }
  }

  private int say(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Holds holds -> {
        out().printf("%,d entries hold; root %s%n", holds.size(), holds.root());
        yield 0;
      }
      case Verdict.Broken broken -> {
        out().println(broken.text());
        yield 1;
      }
    };
  }

  private int bundle(Path file) throws IOException {
    try {
      var problem = Bundle.parse(Files.readAllBytes(file)).problem();
      out().println(problem.map(p -> file + ": does not hold: " + p).orElse(file + ": holds"));
      return problem.isPresent() ? 1 : 0;
    } catch (MalformedJson | UnfitJson | IllegalArgumentException e) {
      throw Mistake.input(file + ": is no exported entry: " + e.getMessage());
    }
  }
}
