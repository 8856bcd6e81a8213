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

  private record Known(long index, Sha256 leaf, Earlier earlier) {
    Known replaced() {
      return new Known(
          index,
          leaf,
          new Earlier(
              earlier.id(), earlier.kind(), earlier.situation(), earlier.organisation(), false));
    }
  }

  private final Map<String, Known> known = new HashMap<>();
  private final List<Written> written = new ArrayList<>();
  private final LastAbout lastAbout;
  private final List<Pending> all;
  private KeyRing ring;
  private Frontier frontier;

  /// Looks up all that must be known to judge these entries.
  Batch(Handle handle, List<Pending> all, KeyRing ring, Frontier frontier) {
    this.all = all;
    this.ring = ring;
    this.frontier = frontier;
    this.lastAbout = LastAbout.of(handle, all);
    lookUp(handle);
  }

  /// The keys after the entries.
  KeyRing ring() {
    return ring;
  }

  /// The log after the entries.
  Frontier frontier() {
    return frontier;
  }

  /// The entries that got a place, in order.
  List<Written> written() {
    return written;
  }

  List<Outcome> judge() {
    var outcomes = new ArrayList<Outcome>();
    for (Pending pending : all) {
      outcomes.add(one(pending));
    }
    return outcomes;
  }

  private Outcome one(Pending pending) {
    Candidate candidate = pending.candidate();
    Known same = known.get(candidate.id());
    if (same != null) {
      return same.leaf().equals(candidate.leaf())
          ? new Outcome(pending, same.index(), Optional.empty())
          : refused(pending, "another entry with the id " + candidate.id() + " stands already");
    }
    var overtaken = pending.seen().flatMap(lastAbout::objection);
    if (overtaken.isPresent()) {
      return new Outcome(pending, -1, Optional.of(overtaken.get()));
    }
    // Judged on a copy: an entry that is refused leaves no trace among the keys.
    boolean aboutKeys = candidate.header().kind().equals(Kinds.KEY.name());
    var trial = aboutKeys ? ring.copy() : ring;
    try {
      Placed placed =
          new Placement(trial, this::find)
              .place(
                  frontier.size(),
                  candidate.entry(),
                  candidate.body(),
                  candidate.signed().signature().key());
      if (!candidate.signedBy(placed.signer())) {
        return refused(pending, "the signature is not that of the key " + placed.signer().id());
      }
      ring = trial;
      return new Outcome(pending, write(candidate, placed.replaced()), Optional.empty());
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

  private long write(Candidate candidate, Optional<String> replaced) {
    Header header = candidate.header();
    long index = frontier.size();
    frontier = frontier.with(candidate.leaf());
    lastAbout.placed(header.situation(), index);
    written.add(new Written(index, candidate, replaced));
    var earlier =
        new Earlier(header.id(), header.kind(), header.situation(), header.organisation(), true);
    known.put(header.id(), new Known(index, candidate.leaf(), earlier));
    replaced.ifPresent(id -> known.computeIfPresent(id, (_, k) -> k.replaced()));
    return index;
  }

  /// Finds every entry that the batch needs to know of, in one question.
  private void lookUp(Handle handle) {
    Set<UUID> ids = new HashSet<>();
    for (Pending pending : all) {
      ids.add(UUID.fromString(pending.id()));
      pending.candidate().header().supersedes().map(UUID::fromString).ifPresent(ids::add);
      if (pending.candidate().body() instanceof Retraction retraction) {
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
                Sha256.ofBytes(row.getBytes("leaf")),
                new Earlier(
                    Row.text(row, "id"),
                    Row.text(row, "kind"),
                    Optional.ofNullable(row.getString("situation")).map(Situation::parse),
                    Row.text(row, "organisation"),
                    row.getBoolean("standing"))))
        .forEach(k -> known.put(k.earlier().id(), k));
  }
}
