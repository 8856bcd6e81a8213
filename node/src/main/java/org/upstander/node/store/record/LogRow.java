package org.upstander.node.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.upstander.record.log.Frontier;
import org.upstander.record.log.Sha256;

/// How far the log is, and the signed checkpoint of that size; empty when nobody signed it.
record LogRow(Frontier frontier, String checkpoint) {
  /// Reads it, and holds it against every other writer until the transaction ends.
  static LogRow lock(Handle handle) {
    return read(handle, " FOR UPDATE");
  }

  static LogRow read(Handle handle) {
    return read(handle, "");
  }

  private static LogRow read(Handle handle, String lock) {
    return handle
        .createQuery("SELECT size, frontier, checkpoint FROM log" + lock)
        .map((row, _) ->
            new LogRow(
                frontier(row.getLong("size"), row.getBytes("frontier")),
                Row.text(row, "checkpoint")))
        .one();
  }

  private static Frontier frontier(long size, byte[] bytes) {
    var roots = new ArrayList<Sha256>();
    for (int at = 0; at < bytes.length; at += Sha256.LENGTH) {
      roots.add(Sha256.ofBytes(Arrays.copyOfRange(bytes, at, at + Sha256.LENGTH)));
    }
    return new Frontier(size, roots);
  }

  /// The hashes of the frontier, one after the other.
  byte[] frontierBytes() {
    byte[] bytes = new byte[frontier.roots().size() * Sha256.LENGTH];
    for (int i = 0; i < frontier.roots().size(); i++) {
      System.arraycopy(frontier.roots().get(i).bytes(), 0, bytes, i * Sha256.LENGTH, Sha256.LENGTH);
    }
    return bytes;
  }

  /// Keeps the checkpoint for good.
  void keep(Handle handle) {
    handle.execute(
        "INSERT INTO checkpoint (size, note) VALUES (?, ?) ON CONFLICT DO NOTHING",
        frontier.size(),
        checkpoint);
  }
}
