package org.upstander.node.store.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.upstander.node.Mistake;
import org.upstander.record.Bundle;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.SignedCheckpoint;
import org.upstander.world.Situation;

/// The record of one node in its database. Safe to share between threads.
public final class RecordStore implements AutoCloseable {
  private final Database database;
  private final Appender appender;

  /// @param nodeKey the key that signs checkpoints; without it the log grows unsigned
  public RecordStore(Database database, Optional<PrivateKey> nodeKey) {
    this.database = database;
    this.appender = new Appender(database, nodeKey);
  }

  /// Appends an entry and returns its place when it is durable. The same entry again returns the
  /// same place and changes nothing.
  ///
  /// @throws Refused when it may not stand
  /// @throws Unacknowledged when the database went away; the same entry may be tried again
  public long append(SignedEntry signed) {
    return append(signed, Optional.empty());
  }

  /// The same for an entry that rests on what its writer had read: it stands only if nothing has
  /// come in about that since.
  ///
  /// @throws Overtaken when something has; nothing was written
  public long append(SignedEntry signed, Seen seen) {
    return append(signed, Optional.of(seen));
  }

  private long append(SignedEntry signed, Optional<Seen> seen) {
    var candidate = Candidate.read(signed, appender.find(signed.signature().key()));
    var pending = new Pending(candidate, seen, new CompletableFuture<>());
    appender.submit(pending);
    try {
      return pending.done().join();
    } catch (CompletionException e) {
      throw switch (e.getCause()) {
        case Refused refused -> refused;
        case Overtaken overtaken -> overtaken;
        case Unacknowledged lost -> lost;
        case Mistake mistake -> mistake;
        case null, default -> e;
      };
    }
  }

  /// What stands for a situation, in the order in which it was recorded.
  public List<Row> current(Situation situation) {
    return ask(handle ->
        handle
            .createQuery(
                "SELECT "
                    + Row.COLUMNS
                    + " FROM entry WHERE situation = ? AND replaced_by IS NULL"
                    + " AND kind <> 'retraction' ORDER BY index")
            .bind(0, situation.toString())
            .map((row, _) -> Row.of(row))
            .list());
  }

  /// Everything that was ever said about a situation, or, without one, about the node itself, in
  /// the order of the log: what was superseded or retracted stays in the list.
  public List<Row> list(Optional<Situation> about) {
    return ask(handle -> {
      var query =
          handle.createQuery(
              "SELECT "
                  + Row.COLUMNS
                  + " FROM entry WHERE situation "
                  + (about.isPresent() ? "= ?" : "IS NULL")
                  + " ORDER BY index");
      about.ifPresent(situation -> query.bind(0, situation.toString()));
      return query.map((row, _) -> Row.of(row)).list();
    });
  }

  public Optional<Row> find(String id) {
    return ask(handle -> find(handle, id));
  }

  private static Optional<Row> find(Handle handle, String id) {
    return handle
        .createQuery("SELECT " + Row.COLUMNS + " FROM entry WHERE id = ?")
        .bind(0, uuid(id))
        .map((row, _) -> Row.of(row))
        .findOne();
  }

  /// The situations that anything is on record about, sorted.
  public List<Situation> situations() {
    return ask(handle ->
        handle
            .createQuery("SELECT DISTINCT situation FROM entry WHERE situation IS NOT NULL")
            .mapTo(String.class)
            .map(Situation::parse)
            .stream()
            .sorted()
            .toList());
  }

  /// The entries whose ids end like this; ids are known to people by their ends.
  public List<Row> listEnding(String end) {
    if (!end.matches("[0-9a-f-]{4,36}")) {
      throw Mistake.usage(
          "'" + end + "' is no id of an entry: give all of it, or at least its last 4 characters.");
    }
    return ask(handle ->
        handle
            .createQuery(
                "SELECT "
                    + Row.COLUMNS
                    + " FROM entry WHERE id::text LIKE ? ORDER BY index LIMIT 9")
            .bind(0, "%" + end)
            .map((row, _) -> Row.of(row))
            .list());
  }

  /// Everything that was ever said in the place of this entry, the oldest first; empty when the id
  /// is not known.
  public List<Row> history(String id) {
    return ask(handle ->
        handle
            .createQuery(
                """
                WITH RECURSIVE
                  before AS (
                    SELECT id, replaces FROM entry WHERE id = ?
                    UNION SELECT e.id, e.replaces FROM entry e JOIN before b ON e.id = b.replaces),
                  after AS (
                    SELECT id FROM before
                    UNION SELECT e.id FROM entry e JOIN after a ON e.replaces = a.id)
                SELECT index, text, key, signature FROM entry
                WHERE id IN (SELECT id FROM after) ORDER BY index
                """)
            .bind(0, uuid(id))
            .map((row, _) -> Row.of(row))
            .list());
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("'" + id + "' is no id of an entry; ids look like 0197….");
    }
  }

  public long size() {
    return ask(handle -> LogRow.read(handle).frontier().size());
  }

  /// The newest entry.
  public Optional<Row> last() {
    return ask(handle ->
        handle
            .createQuery("SELECT " + Row.COLUMNS + " FROM entry ORDER BY index DESC LIMIT 1")
            .map((row, _) -> Row.of(row))
            .findOne());
  }

  /// The keys at the end of the log.
  public KeyRing keys() {
    return ask(Appender::readRing);
  }

  /// The signed checkpoint of the log as it is; none when the node's key was not there to sign.
  public Optional<SignedCheckpoint> checkpoint() {
    return ask(handle -> Optional.of(LogRow.read(handle).checkpoint()))
        .filter(c -> !c.isEmpty())
        .map(SignedCheckpoint::parse);
  }

  /// Checks every entry and every checkpoint.
  public Verdict verify() {
    return ask(handle -> handle.inTransaction(h -> new Examination(h).verdict()));
  }

  /// Hands every entry, in order, to `reader`.
  void each(java.util.function.Consumer<Row> reader) {
    ask(handle ->
        handle.inTransaction(h -> {
          h.createQuery("SELECT " + Row.COLUMNS + " FROM entry ORDER BY index")
              .setFetchSize(2000)
              .map((row, _) -> Row.of(row))
              .forEach(reader);
          return true;
        }));
  }

  /// One entry with all that is needed to verify it elsewhere; empty when the id is not known.
  public Optional<Bundle> bundle(String id) {
    return ask(
        handle -> handle.inTransaction(h -> find(h, id).map(row -> new Extract(h, row).bundle())));
  }

  private <T> T ask(HandleCallback<T, RuntimeException> question) {
    try {
      return database.jdbi().withHandle(question);
    } catch (ConnectionException | UnableToExecuteStatementException e) {
      Failure failure = Failure.of(e);
      if (failure == Failure.LOST) {
        database.revive(e);
      }
      throw switch (failure) {
        case LOST, CROSSED ->
            Mistake.input(
                "the database did not answer: %s Nothing was changed; try again."
                    .formatted(Failure.words(e)));
        case FULL -> Mistake.input("the database has no room: " + Failure.words(e));
        case UNFIT, OTHER -> e;
      };
    }
  }

  @Override
  public void close() {
    appender.close();
  }
}
