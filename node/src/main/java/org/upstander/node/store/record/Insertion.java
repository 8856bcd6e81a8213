package org.upstander.node.store.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts the entries of a batch into the database, with all that follows from them, in one
/// statement: one way there and back, however many they are.
final class Insertion {
  private static final String SQL =
      """
      WITH placed AS (
        INSERT INTO entry (index, id, kind, situation, organisation, text, key, signature, leaf,
          replaces, replaced_by)
        SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::text[], ?::text[], ?::bytea[], ?::uuid[], ?::uuid[])),
      replaced AS (
        UPDATE entry SET replaced_by = pair.new FROM unnest(?::uuid[], ?::uuid[]) AS pair (old, new)
        WHERE entry.id = pair.old)
      UPDATE log SET size = ?, frontier = ?, checkpoint = ?
      """;

  private final Connection connection;
  private final List<Written> written;
  private final Map<String, UUID> within = new HashMap<>();
  private final Map<UUID, UUID> before = new HashMap<>();

  Insertion(Connection connection, List<Written> written) {
    this.connection = connection;
    this.written = written;
    var ids = new HashMap<String, UUID>();
    written.forEach(w -> ids.put(w.candidate().id(), uuid(w)));
    for (Written w : written) {
      w.replaced()
          .ifPresent(old -> {
            if (ids.containsKey(old)) {
              within.put(old, uuid(w));
            } else {
              before.put(UUID.fromString(old), uuid(w));
            }
          });
    }
  }

  private static UUID uuid(Written w) {
    return UUID.fromString(w.candidate().id());
  }

  void run(LogRow log) throws SQLException {
    try (var statement = connection.prepareStatement(SQL)) {
      columns(statement);
      var old = before.keySet().toArray(new UUID[0]);
      statement.setArray(12, connection.createArrayOf("uuid", old));
      statement.setArray(13, connection.createArrayOf("uuid", before.values().toArray()));
      statement.setLong(14, log.frontier().size());
      statement.setBytes(15, log.frontierBytes());
      statement.setString(16, log.checkpoint());
      statement.executeUpdate();
    }
  }

  private void columns(PreparedStatement to) throws SQLException {
    set(to, 1, "int8", Long[]::new, Written::index);
    set(to, 2, "uuid", UUID[]::new, Insertion::uuid);
    set(to, 3, "text", String[]::new, w -> w.candidate().header().kind());
    set(
        to,
        4,
        "text",
        String[]::new,
        w -> w.candidate().header().situation().map(Object::toString).orElse(null));
    set(to, 5, "text", String[]::new, w -> w.candidate().header().organisation());
    set(to, 6, "text", String[]::new, w -> w.candidate().signed().text());
    set(to, 7, "text", String[]::new, w -> w.candidate().signed().signature().key());
    set(to, 8, "text", String[]::new, w -> w.candidate().signed().signature().value());
    set(to, 9, "bytea", byte[][]::new, w -> w.candidate().leaf().bytes());
    set(to, 10, "uuid", UUID[]::new, w -> w.replaced().map(UUID::fromString).orElse(null));
    set(to, 11, "uuid", UUID[]::new, w -> within.get(w.candidate().id()));
  }

  private <T> void set(
      PreparedStatement to,
      int column,
      String type,
      java.util.function.IntFunction<@Nullable T[]> array,
      Function<Written, @Nullable T> value)
      throws SQLException {
    to.setArray(column, connection.createArrayOf(type, written.stream().map(value).toArray(array)));
  }
}
