package org.upstander.node.store.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.upstander.node.Mistake;

/// A connection to PostgreSQL with the tables of the record in it: the server inside, or any other
/// by its URL. Safe to share between threads.
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;
  private final Optional<EmbeddedServer> embedded;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool, Optional<EmbeddedServer> embedded) {
    this.pool = pool;
    this.embedded = embedded;
    this.jdbi = Jdbi.create(pool);
  }

  /// The server inside, its data below `folder`.
  public static Database inside(Path folder) throws IOException {
    var server = EmbeddedServer.open(folder);
    try {
      return open(server.url(), Optional.of(server));
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /// Any server.
  ///
  /// @param url such as `jdbc:postgresql://host/name?user=…&password=…`
  public static Database at(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw Mistake.usage("--database: a URL begins with jdbc:postgresql://, not '" + url + "'.");
    }
    return open(url, Optional.empty());
  }

  private static Database open(String url, Optional<EmbeddedServer> embedded) {
    var settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(6);
    settings.setMinimumIdle(1);
    settings.setConnectionTimeout(10_000);
    settings.setConnectionInitSql("SET synchronous_commit = on");
    settings.addDataSourceProperty("reWriteBatchedInserts", "true");
    try {
      var pool = new HikariDataSource(settings);
      try {
        Flyway.configure()
            .dataSource(pool)
            .locations("classpath:record/migration")
            .load()
            .migrate();
        return new Database(pool, embedded);
      } catch (RuntimeException e) {
        pool.close();
        throw e;
      }
    } catch (HikariPool.PoolInitializationException | FlywayException e) {
      throw Mistake.input(
          "the database cannot be used: " + first(e) + " See that it runs, and that URL is right.");
    }
  }

  private static String first(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }

  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() throws IOException {
    pool.close();
    if (embedded.isPresent()) {
      embedded.get().close();
    }
  }
}
