package org.upstander.node.store.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.upstander.node.Mistake;
import org.upstander.record.Kinds;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verification;
import org.upstander.record.log.Checkpoint;
import org.upstander.record.log.Frontier;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.PublicKey;
import org.upstander.record.sign.SignedCheckpoint;

/// Writes entries one after the other, on one thread: whatever waits goes into one transaction, so
/// that many writers share one wait for the disk. Other processes on the same database are held off
/// by the row of the log.
final class Appender implements AutoCloseable {
  private static final int MOST = 512;
  private static final long KEEP_EVERY = 1000;

  /// How long a transaction waits for writers that were there a moment ago.
  private static final long LINGER = TimeUnit.MICROSECONDS.toNanos(1500);

  private final Database database;
  private final Optional<PrivateKey> nodeKey;
  private final LinkedBlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean closing;
  private volatile KeyRing ring = new KeyRing();
  private long ringSize = -1;

  Appender(Database database, Optional<PrivateKey> nodeKey) {
    this.database = database;
    this.nodeKey = nodeKey;
    this.thread = Thread.ofPlatform().daemon().name("record-appender").start(this::work);
  }

  /// A key by its id, as far as this process has seen; the ring it looks into no longer changes.
  Optional<PublicKey> find(String keyId) {
    return ring.find(keyId);
  }

  void submit(Pending pending) {
    waiting.add(pending);
    if (!thread.isAlive()) {
      abandon();
    }
  }

  private void work() {
    int expected = 1;
    while (!closing || !waiting.isEmpty()) {
      try {
        var batch = gather(expected);
        if (!batch.isEmpty()) {
          write(batch);
          expected = Math.min(MOST, batch.size() + waiting.size());
        }
      } catch (InterruptedException e) {
        closing = true;
      }
    }
  }

  /// All that wait. Writers who were just answered will often be back at once: they are waited for,
  /// or else every other transaction would hold the one who came back first, alone.
  private List<Pending> gather(int expected) throws InterruptedException {
    var batch = new ArrayList<Pending>();
    Pending next = waiting.poll(50, TimeUnit.MILLISECONDS);
    long end = System.nanoTime() + LINGER;
    while (next != null) {
      batch.add(next);
      waiting.drainTo(batch, MOST - batch.size());
      next =
          batch.size() < expected
              ? waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS)
              : null;
    }
    return batch;
  }

  private void write(List<Pending> batch) {
    try {
      for (Batch.Outcome outcome : database.jdbi().inTransaction(handle -> take(handle, batch))) {
        var done = outcome.pending().done();
        outcome
            .objection()
            .ifPresentOrElse(done::completeExceptionally, () -> done.complete(outcome.index()));
      }
    } catch (SQLException | RuntimeException | Error e) {
      ringSize = -1;
      fail(batch, e);
    }
  }

  private void fail(List<Pending> batch, Throwable why) {
    Failure failure = Failure.of(why);
    if (failure == Failure.LOST) {
      database.revive(why);
    }
    boolean all = failure == Failure.LOST || failure == Failure.FULL;
    if (batch.size() > 1 && !all) {
      // What is wrong with one of them must not stop the others.
      batch.forEach(one -> write(List.of(one)));
      return;
    }
    Throwable answer =
        switch (failure) {
          case LOST, CROSSED -> new Unacknowledged(why);
          case FULL ->
              Mistake.input(
                  "the database has no room: %s. Nothing was written; make room, and try again."
                      .formatted(Failure.words(why)));
          case UNFIT -> new Refused("the database cannot hold it: " + Failure.words(why));
          case OTHER -> why;
        };
    batch.forEach(p -> p.done().completeExceptionally(answer));
  }

  private List<Batch.Outcome> take(Handle handle, List<Pending> pending) throws SQLException {
    LogRow log = LogRow.lock(handle);
    if (log.frontier().size() != ringSize) {
      ring = readRing(handle);
    }
    var batch = new Batch(handle, pending, ring, log.frontier());
    var outcomes = batch.judge();
    Frontier now = batch.frontier();
    if (!batch.written().isEmpty()) {
      var next = new LogRow(now, checkpoint(now, batch.ring()));
      new Insertion(handle.getConnection(), batch.written()).run(next);
      keep(handle, log, next);
    }
    ring = batch.ring();
    ringSize = now.size();
    return outcomes;
  }

  /// Every thousandth entry or so, and the last one before nobody could sign.
  private static void keep(Handle handle, LogRow before, LogRow next) {
    if (next.checkpoint().isEmpty()) {
      if (!before.checkpoint().isEmpty()) {
        before.keep(handle);
      }
    } else if (next.frontier().size() / KEEP_EVERY > before.frontier().size() / KEEP_EVERY) {
      next.keep(handle);
    }
  }

  private String checkpoint(Frontier frontier, KeyRing keys) {
    return nodeKey
        .filter(k -> keys.nodeKey().equals(Optional.of(k.publicKey())))
        .map(k ->
            SignedCheckpoint.of(
                    new Checkpoint(
                        Verification.origin(keys.node()), frontier.size(), frontier.root()),
                    k)
                .note())
        .orElse("");
  }

  /// The keys at the end of the log.
  static KeyRing readRing(Handle handle) {
    var ring = new KeyRing();
    handle
        .createQuery("SELECT " + Row.COLUMNS + " FROM entry WHERE kind = 'key' ORDER BY index")
        .map((row, _) -> Row.of(row))
        .forEach(row -> apply(ring, row.entry(), row.index()));
    return ring;
  }

  private static void apply(KeyRing ring, SignedEntry signed, long index) {
    ring.apply(Kinds.KEY.body().cast(Kinds.body(signed.entry())), signed.signature().key(), index);
  }

  private void abandon() {
    for (Pending left = waiting.poll(); left != null; left = waiting.poll()) {
      left.done().completeExceptionally(new IllegalStateException("the record is closed"));
    }
  }

  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    abandon();
  }
}
