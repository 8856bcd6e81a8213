package org.upstander.node.store.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Jdbi;

/// A connection to PostgreSQL with the tables of the record in it: the server inside, or any other
/// by its URL. Safe to share between threads; may be opened several times in one process.
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;
  private final Optional<EmbeddedServer> embedded;
  private final Jdbi jdbi;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(HikariDataSource pool, Optional<EmbeddedServer> embedded) {
    this.pool = pool;
    this.embedded = embedded;
    this.jdbi = Jdbi.create(pool);
  }

  /// The server inside, its data below `folder`.
  public static Database inside(Path folder) throws IOException {
    var server = EmbeddedServer.open(folder);
    try {
      return open(new Address(server.url()), Optional.of(server));
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /// Any server.
  ///
  /// @param url such as `jdbc:postgresql://host/name?user=…&password=…`
  public static Database at(String url) {
    return open(Address.parse(url), Optional.empty());
  }

  private static Database open(Address address, Optional<EmbeddedServer> embedded) {
    var settings = new HikariConfig();
    settings.setJdbcUrl(address.url());
    settings.setMaximumPoolSize(6);
    settings.setMinimumIdle(1);
    settings.setConnectionTimeout(10_000);
    settings.setConnectionInitSql("SET synchronous_commit = on");
    try {
      var pool = new HikariDataSource(settings);
      try {
        Tables.make(pool, address);
        return new Database(pool, embedded);
      } catch (RuntimeException e) {
        pool.close();
        throw e;
      }
    } catch (RuntimeException e) {
      throw address.mistake(e);
    }
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /// Starts the server inside again if it was killed; any other server is its keeper's to start.
  ///
  /// @param why what failed; a failure to start is noted beside it
  void revive(Throwable why) {
    embedded.ifPresent(server -> {
      try {
        server.revive();
      } catch (IOException | RuntimeException e) {
        why.addSuppressed(e);
      }
    });
  }

  @Override
  public void close() throws IOException {
    if (closed.getAndSet(true)) {
      return;
    }
    pool.close();
    if (embedded.isPresent()) {
      embedded.get().close();
    }
  }
}
