package org.upstander.node.store.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.upstander.record.Marking;
import org.upstander.record.SignedEntry;
import org.upstander.world.Situation;

/// A server for tests, reached by its URL as any other, with as many empty databases as are asked
/// for.
public final class GivenServer implements AutoCloseable {
  public static final Situation DARFUR = new Situation(625, "darfur");

  private final EmbeddedServer server;
  private int databases;

  private GivenServer(EmbeddedServer server) {
    this.server = server;
  }

  public static GivenServer start(Path folder) throws IOException {
    return new GivenServer(EmbeddedServer.open(folder));
  }

  /// The URL of a new, empty database.
  public String database() throws IOException {
    String name = "given" + databases++;
    Jdbi.create(server.url()).useHandle(h -> h.execute("CREATE DATABASE " + name));
    return server.url().replace("/postgres?", "/" + name + "?");
  }

  /// A record of 13 entries: the node's key, ten notes, a correction of the note at 3, and a
  /// retraction of the one at 4. Returns the ids in order.
  public static List<String> record(String url, String text, Marking marking) throws IOException {
    var given = Given.node(1);
    var ids = new ArrayList<String>();
    try (var database = Database.at(url);
        var store = new RecordStore(database, Optional.of(given.key()))) {
      append(store, given.first(), ids);
      for (int i = 1; i <= 10; i++) {
        append(store, given.note(DARFUR, text + " " + i, marking), ids);
      }
      append(store, given.note(DARFUR, "Corrected.", Optional.of(ids.get(3))), ids);
      append(store, given.retraction(DARFUR, ids.get(4)), ids);
    }
    return ids;
  }

  /// How many entries a record holds.
  public static long size(String url) throws IOException {
    try (var database = Database.at(url);
        var store = new RecordStore(database, Optional.empty())) {
      return store.size();
    }
  }

  private static void append(RecordStore store, SignedEntry entry, List<String> ids) {
    store.append(entry);
    ids.add(entry.entry().header().id());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
