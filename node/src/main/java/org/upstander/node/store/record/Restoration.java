package org.upstander.node.store.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.upstander.node.Mistake;
import org.upstander.record.SignedEntry;
import org.upstander.record.log.Frontier;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.SignedCheckpoint;

/// Puts a backup into an empty record, in one transaction: everything, or nothing.
public final class Restoration {
  private final Handle handle;
  private KeyRing ring = new KeyRing();
  private Frontier frontier = Frontier.EMPTY;

  private Restoration(Handle handle) {
    this.handle = handle;
  }

  /// Reads and verifies a backup without putting it anywhere.
  ///
  /// @throws Mistake naming what does not hold
  public static BackupContents verify(Path file) throws IOException {
    return BackupReader.read(file, _ -> {});
  }

  /// Restores.
  ///
  /// @param keys where private keys go that are in the backup
  /// @param exercise whether the record is that of an exercise
  /// @throws Mistake when the record is not empty, or the backup does not hold
  public static BackupContents into(Database database, Path file, NodeKeys keys, boolean exercise)
      throws IOException {
    return database
        .jdbi()
        .inTransaction(handle -> new Restoration(handle).take(file, keys, exercise));
  }

  private BackupContents take(Path file, NodeKeys keys, boolean exercise) throws IOException {
    requireEmpty(LogRow.lock(handle));
    var contents = BackupReader.read(file, this::insert);
    requireKind(file, contents.exercise(), exercise);
    for (SignedCheckpoint kept : contents.kept()) {
      handle.execute(
          "INSERT INTO checkpoint (size, note) VALUES (?, ?)",
          kept.checkpoint().size(),
          kept.note());
    }
    contents.last().ifPresent(c -> handle.execute("UPDATE log SET checkpoint = ?", c.note()));
    if (!new Examination(handle).verdict().equals(contents.holds())) {
      throw Mistake.input(
          "the database does not give back what it was given. See that its encoding is UTF8.");
    }
    keys.put(contents.keys());
    return contents;
  }

  private static void requireKind(Path file, boolean ofExercise, boolean intoExercise) {
    if (ofExercise && !intoExercise) {
      throw Mistake.input(
          file
              + ": is of an exercise: everything in it is made up, and it never goes into a real"
              + " record. Nothing was restored.");
    }
    if (!ofExercise && intoExercise) {
      throw Mistake.input(
          file
              + ": is of a real node, and this is an exercise. Nothing was restored: set"
              + " UPSTANDER_HOME to another folder.");
    }
  }

  private void requireEmpty(LogRow log) {
    if (log.frontier().size() > 0) {
      throw Mistake.input(
          "the record is not empty: it holds %,d entries of the node %s. A backup goes into an empty"
                  .formatted(log.frontier().size(), Appender.readRing(handle).node())
              + " record only: set UPSTANDER_HOME to an empty folder, or give another --database.");
    }
  }

  private void insert(List<SignedEntry> entries) {
    var pending = entries.stream().map(this::pending).toList();
    var batch = new Batch(handle, pending, ring, frontier);
    for (Batch.Outcome outcome : batch.judge()) {
      outcome
          .objection()
          .ifPresent(why -> {
            throw Mistake.input(
                "the entry %s: %s".formatted(outcome.pending().id(), why.getMessage()));
          });
    }
    try {
      new Insertion(handle.getConnection(), batch.written()).run(new LogRow(batch.frontier(), ""));
    } catch (SQLException e) {
      throw Mistake.input(
          "the database did not take it: %s. Nothing was restored.".formatted(Failure.words(e)));
    }
    ring = batch.ring();
    frontier = batch.frontier();
  }

  /// The signature holds: the reader has found so before it hands an entry on.
  private Pending pending(SignedEntry signed) {
    var known = ring.find(signed.signature().key());
    return new Pending(
        Candidate.trusted(signed, known), Optional.empty(), new CompletableFuture<>());
  }
}
