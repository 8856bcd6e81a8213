package org.upstander.node.store.record;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.upstander.node.Mistake;

/// Makes the tables of the record, or brings those of an earlier version up to date.
final class Tables {
  private Tables() {}

  static void make(DataSource source, Address address) {
    requireDurable(source, address);
    var flyway =
        Flyway.configure().dataSource(source).locations("classpath:record/migration").load();
    boolean newer =
        Arrays.stream(flyway.info().applied())
            .anyMatch(m -> m.getState().name().startsWith("FUTURE"));
    if (newer) {
      throw Mistake.input(
          "the database %s was written by a newer version of Upstander. Use that version."
              .formatted(address));
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw Mistake.input(
            "the database %s holds tables of something else. Give an empty one."
                .formatted(address));
      }
      throw e;
    }
  }

  /// What is acknowledged must survive a loss of power, whatever server it is.
  private static void requireDurable(DataSource source, Address address) {
    String synced =
        Jdbi.create(source).withHandle(h -> h.createQuery("SHOW fsync").mapTo(String.class).one());
    if (!synced.equals("on")) {
      throw Mistake.input(
          "the server of %s does not wait for its disk (fsync is %s), so that entries could be lost. Set fsync = on there."
              .formatted(address, synced));
    }
  }
}
