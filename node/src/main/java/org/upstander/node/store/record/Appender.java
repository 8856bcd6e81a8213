package org.upstander.node.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
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
  private static final int MOST = 256;
  private static final long KEEP_EVERY = 1000;

  private final Jdbi jdbi;
  private final Optional<PrivateKey> nodeKey;
  private final LinkedBlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean closing;
  private volatile KeyRing ring = new KeyRing();
  private long ringSize = -1;

  Appender(Jdbi jdbi, Optional<PrivateKey> nodeKey) {
    this.jdbi = jdbi;
    this.nodeKey = nodeKey;
    this.thread = Thread.ofPlatform().daemon().name("record-appender").start(this::work);
  }

  /// A key by its id, as far as this process has seen; the ring it looks into no longer changes.
  Optional<PublicKey> find(String keyId) {
    return ring.find(keyId);
  }

  void submit(Pending pending) {
    if (closing) {
      throw new IllegalStateException("the record is closed");
    }
    waiting.add(pending);
  }

  private void work() {
    while (!closing || !waiting.isEmpty()) {
      try {
        Pending first = waiting.poll(50, TimeUnit.MILLISECONDS);
        if (first != null) {
          var batch = new ArrayList<Pending>(List.of(first));
          waiting.drainTo(batch, MOST - 1);
          write(batch);
        }
      } catch (InterruptedException e) {
        closing = true;
      }
    }
  }

  private void write(List<Pending> pending) {
    try {
      for (Batch.Outcome outcome : jdbi.inTransaction(handle -> take(handle, pending))) {
        var done = outcome.pending().done();
        outcome
            .objection()
            .ifPresentOrElse(done::completeExceptionally, () -> done.complete(outcome.index()));
      }
    } catch (RuntimeException e) {
      ringSize = -1;
      pending.forEach(p -> p.done().completeExceptionally(new Unacknowledged(e)));
    }
  }

  private List<Batch.Outcome> take(Handle handle, List<Pending> pending) {
    LogRow log = LogRow.lock(handle);
    if (log.frontier().size() != ringSize) {
      ring = readRing(handle);
    }
    var batch = new Batch(handle, ring, log.frontier());
    var outcomes = batch.take(pending);
    Frontier now = batch.frontier();
    if (now.size() > log.frontier().size()) {
      var next = new LogRow(now, checkpoint(now, batch.ring()));
      next.write(handle);
      if (now.size() / KEEP_EVERY > log.frontier().size() / KEEP_EVERY
          && !next.checkpoint().isEmpty()) {
        next.keep(handle);
      }
    }
    ring = batch.ring();
    ringSize = now.size();
    return outcomes;
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

  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
