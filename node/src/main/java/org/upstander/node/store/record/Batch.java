package org.upstander.node.store.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.upstander.record.Earlier;
import org.upstander.record.Header;
import org.upstander.record.Kinds;
import org.upstander.record.Placement;
import org.upstander.record.Placement.Placed;
import org.upstander.record.Retraction;
import org.upstander.record.codec.UnfitJson;
import org.upstander.record.log.Frontier;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.KeyRing;
import org.upstander.world.Situation;

/// Entries that are written in one transaction, the log held against other writers. Each is judged
/// by itself: one that is refused does not stop the others.
final class Batch {
  /// What became of one entry: its place, or why it has none.
  record Outcome(Pending pending, long index, Optional<RuntimeException> objection) {}

  private record Known(long index, String leaf, Earlier earlier) {}

  private record Written(long index, Pending pending, Sha256 leaf, Optional<String> replaced) {}

  private final Handle handle;
  private final Map<String, Known> known = new HashMap<>();
  private final List<Written> written = new ArrayList<>();
  private LastAbout lastAbout;
  private KeyRing ring;
  private Frontier frontier;

  Batch(Handle handle, KeyRing ring, Frontier frontier) {
    this.handle = handle;
    this.ring = ring;
    this.frontier = frontier;
    this.lastAbout = LastAbout.of(handle, List.of());
  }

  KeyRing ring() {
    return ring;
  }

  Frontier frontier() {
    return frontier;
  }

  List<Outcome> take(List<Pending> all) {
    lookUp(all);
    lastAbout = LastAbout.of(handle, all);
    var outcomes = new ArrayList<Outcome>();
    for (Pending pending : all) {
      outcomes.add(one(pending));
    }
    insert();
    return outcomes;
  }

  private Outcome one(Pending pending) {
    Known same = known.get(pending.id());
    if (same != null) {
      return same.leaf().equals(pending.signed().leaf().toString())
          ? new Outcome(pending, same.index(), Optional.empty())
          : refused(pending, "another entry with the id " + pending.id() + " stands already");
    }
    var overtaken = pending.seen().flatMap(lastAbout::objection);
    if (overtaken.isPresent()) {
      return new Outcome(pending, -1, overtaken.map(o -> o));
    }
    // Judged on a copy: an entry that is refused leaves no trace among the keys.
    boolean aboutKeys = pending.entry().header().kind().equals(Kinds.KEY.name());
    var trial = aboutKeys ? ring.copy() : ring;
    try {
      Placed placed =
          new Placement(trial, this::find)
              .place(frontier.size(), pending.entry(), pending.signed().signature().key());
      if (!pending.signedBy(placed.signer())) {
        return refused(pending, "the signature is not that of the key " + placed.signer().id());
      }
      ring = trial;
      return new Outcome(pending, write(pending, placed.replaced()), Optional.empty());
    } catch (UnfitJson | IllegalArgumentException e) {
      return refused(pending, String.valueOf(e.getMessage()));
    }
  }

  private static Outcome refused(Pending pending, String why) {
    return new Outcome(pending, -1, Optional.of(new Refused(why)));
  }

  private Optional<Earlier> find(String id) {
    return Optional.ofNullable(known.get(id)).map(Known::earlier);
  }

  private long write(Pending pending, Optional<String> replaced) {
    Header header = pending.entry().header();
    Sha256 leaf = pending.signed().leaf();
    long index = frontier.size();
    frontier = frontier.with(leaf);
    lastAbout.placed(header.situation(), index);
    written.add(new Written(index, pending, leaf, replaced));
    known.put(header.id(), new Known(index, leaf.toString(), earlier(header, true)));
    replaced.ifPresent(id ->
        known.computeIfPresent(
            id,
            (_, k) ->
                new Known(
                    k.index(),
                    k.leaf(),
                    new Earlier(
                        id,
                        k.earlier().kind(),
                        k.earlier().situation(),
                        k.earlier().organisation(),
                        false))));
    return index;
  }

  private static Earlier earlier(Header header, boolean standing) {
    return new Earlier(
        header.id(), header.kind(), header.situation(), header.organisation(), standing);
  }

  /// Finds every entry that the batch needs to know of, in one question.
  private void lookUp(List<Pending> all) {
    Set<UUID> ids = new HashSet<>();
    for (Pending pending : all) {
      ids.add(UUID.fromString(pending.id()));
      pending.entry().header().supersedes().map(UUID::fromString).ifPresent(ids::add);
      if (pending.entry().header().kind().equals(Kinds.RETRACTION.name())
          && body(pending) instanceof Retraction retraction) {
        ids.add(UUID.fromString(retraction.entry()));
      }
    }
    handle
        .createQuery(
            "SELECT id, index, leaf, kind, situation, organisation, replaced_by IS NULL AS standing"
                + " FROM entry WHERE id = ANY(?)")
        .bind(0, ids.toArray(new UUID[0]))
        .map((row, _) ->
            new Known(
                row.getLong("index"),
                Sha256.ofBytes(row.getBytes("leaf")).toString(),
                new Earlier(
                    Row.text(row, "id"),
                    Row.text(row, "kind"),
                    Optional.ofNullable(row.getString("situation")).map(Situation::parse),
                    Row.text(row, "organisation"),
                    row.getBoolean("standing"))))
        .forEach(k -> known.put(k.earlier().id(), k));
  }

  private static Object body(Pending pending) {
    try {
      return Kinds.body(pending.entry());
    } catch (UnfitJson e) {
      return e; // refused when its turn comes
    }
  }

  private void insert() {
    if (written.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            "INSERT INTO entry (index, id, kind, situation, organisation, text, key, signature,"
                + " leaf, replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid)");
    for (Written w : written) {
      Header header = w.pending().entry().header();
      batch
          .bind(0, w.index())
          .bind(1, UUID.fromString(header.id()))
          .bind(2, header.kind())
          .bind(3, header.situation().map(Situation::toString).orElse(null))
          .bind(4, header.organisation())
          .bind(5, w.pending().signed().text())
          .bind(6, w.pending().signed().signature().key())
          .bind(7, w.pending().signed().signature().value())
          .bind(8, w.leaf().bytes())
          .bind(9, w.replaced().orElse(null))
          .add();
    }
    batch.execute();
    for (Written w : written) {
      w.replaced()
          .ifPresent(id ->
              handle.execute(
                  "UPDATE entry SET replaced_by = ? WHERE id = ?",
                  UUID.fromString(w.pending().id()),
                  UUID.fromString(id)));
    }
  }
}
