package org.upstander.node.terminal;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.Database;
import org.upstander.node.store.record.NodeKeys;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.store.record.Row;
import picocli.CommandLine.Option;

/// Where the record is that a command works on.
public final class RecordArgument {
  @Option(
      names = "--database",
      paramLabel = "URL",
      description = {
        "A PostgreSQL server, such as jdbc:postgresql://host/name?user=... (default: the one inside)."
      })
  private @Nullable String database;

  /// The server that was named, if one was.
  public Optional<String> url() {
    return Optional.ofNullable(database);
  }

  /// The entry whose id is this, or ends like this.
  public static Row entry(RecordStore store, String end) {
    var found = store.listEnding(end);
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw Mistake.input(
        found.isEmpty()
            ? "no entry of this record has the id %s.".formatted(end)
            : "%d entries have ids that end in %s: give more of it.".formatted(found.size(), end));
  }

  /// Connects; whoever asks closes.
  public Database open() throws IOException {
    return database == null
        ? Database.inside(Home.ofUser().path().resolve("record"))
        : Database.at(database);
  }

  /// The private keys of this home, wherever the record is.
  public NodeKeys keys() {
    return new NodeKeys(Home.ofUser().path().resolve("keys"));
  }
}
