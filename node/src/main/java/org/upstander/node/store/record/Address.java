package org.upstander.node.store.record;

import com.zaxxer.hikari.pool.HikariPool;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.upstander.node.Mistake;

/// Where a database is. The URL may hold a password and is never shown.
///
/// @param url such as `jdbc:postgresql://host/name?user=…&password=…`
record Address(String url) {
  /// The driver would write its own complaints to the terminal, beside ours.
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  static {
    DRIVER.setLevel(Level.OFF);
  }

  static Address parse(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw Mistake.usage(
          "--database: a URL begins with jdbc:postgresql://, not '%s'."
              .formatted(url.replaceAll("[?@].*", "…")));
    }
    if (properties(url) == null) {
      throw Mistake.usage(
          "--database: the URL cannot be read. Write it as"
              + " jdbc:postgresql://host:5432/name?user=…&password=…");
    }
    return new Address(url);
  }

  private static @Nullable Properties properties(String url) {
    return Driver.parseURL(url, new Properties());
  }

  private String part(PGProperty property) {
    var properties = properties(url);
    String found = properties == null ? null : property.getOrDefault(properties);
    return found == null ? "" : found;
  }

  /// Such as `host:5432/name`.
  @Override
  public String toString() {
    return part(PGProperty.PG_HOST)
        + ":"
        + part(PGProperty.PG_PORT)
        + "/"
        + part(PGProperty.PG_DBNAME);
  }

  /// What the user can do about it, where that is known; otherwise the same exception.
  RuntimeException mistake(RuntimeException why) {
    if (why instanceof HikariPool.PoolInitializationException
        || why instanceof FlywayException
        || why instanceof JdbiException) {
      return Mistake.input(
          "the database %s cannot be used: %s %s".formatted(this, Failure.words(why), advice(why)));
    }
    return why;
  }

  private String advice(RuntimeException why) {
    String state = Failure.state(why);
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08", "57" ->
          "See that a PostgreSQL runs there, that host and port are right, and that it may be reached"
              + " from here.";
      case "28" -> "See that user and password in the URL are right, and that it lets them in.";
      case "3D" -> "Make an empty database of that name there, or give the name of another.";
      case "42" -> "The user of the URL must be allowed to make tables there.";
      case "53" -> "Make room there, and try again.";
      default -> "See that the URL is right.";
    };
  }
}
