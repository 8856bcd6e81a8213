package org.upstander.node.store.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.upstander.record.Marking;
import org.upstander.record.SignedEntry;
import org.upstander.world.Situation;

/// One server for all tests, reached by its URL as any other, with as many empty databases as are
/// asked for. It starts when the first test asks, and goes when the tests are over.
public final class GivenServer {
  public static final Situation DARFUR = new Situation(625, "darfur");

  private static final EmbeddedServer SERVER = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private GivenServer() {}

  private static EmbeddedServer start() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "server").toAbsolutePath();
      var server = EmbeddedServer.open(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedServer server, Path folder) {
    try {
      server.close();
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The URL of a new, empty database.
  public static String database() throws IOException {
    String name = "given" + DATABASES.incrementAndGet();
    Jdbi.create(SERVER.url()).useHandle(h -> h.execute("CREATE DATABASE " + name));
    return SERVER.url().replace("/postgres?", "/" + name + "?");
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
}
