package org.upstander.node.terminal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.Database;
import org.upstander.node.store.record.NodeKeys;
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
