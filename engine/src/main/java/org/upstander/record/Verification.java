package org.upstander.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.upstander.record.Verdict.Broken;
import org.upstander.record.Verdict.Holds;
import org.upstander.record.codec.UnfitJson;
import org.upstander.record.json.MalformedJson;
import org.upstander.record.log.MerkleLog;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.PublicKey;
import org.upstander.record.sign.SignedCheckpoint;

/// Verifies a log from its first entry on: form, kind, place, key, signature, and then every
/// checkpoint. Fed in order, batch by batch; signatures of a batch are checked on all processors.
/// Not safe to share between threads.
public final class Verification {
  private sealed interface Read {
    record Fine(Entry entry, Object body, Kept kept) implements Read {}

    record Unreadable(String id, String reason) implements Read {}
  }

  private record Due(SignedEntry entry, String id, PublicKey signer) {}

  private final KeyRing ring = new KeyRing();
  private final Map<String, Earlier> past = new HashMap<>();
  private final Placement placement = new Placement(ring, id -> Optional.ofNullable(past.get(id)));
  private final MerkleLog log = new MerkleLog();
  private final NavigableMap<Long, PublicKey> nodeKeys = new TreeMap<>();
  private final Map<String, String> replacements = new HashMap<>();
  private Optional<Broken> broken = Optional.empty();

  /// Takes the next entries; nothing more is looked at once one does not hold.
  ///
  /// @param kept what was kept beside each of the entries, or an empty list
  public Optional<Broken> add(List<SignedEntry> entries, List<Kept> kept) {
    if (broken.isPresent()) {
      return broken;
    }
    long first = log.size();
    var read = entries.parallelStream().map(Verification::read).toList();
    var due = new ArrayList<Due>();
    Optional<Broken> misplaced = Optional.empty();
    for (int i = 0; i < read.size() && misplaced.isEmpty(); i++) {
      misplaced = place(entries.get(i), read.get(i), due);
      if (misplaced.isEmpty() && !kept.isEmpty()) {
        misplaced = contradiction(first + i, kept.get(i), read.get(i));
      }
    }
    // A wrong signature before the misplaced entry comes first.
    var unsigned = unsigned(due, first);
    broken = unsigned.isPresent() ? unsigned : misplaced;
    return broken;
  }

  private static Optional<Broken> contradiction(long index, Kept kept, Read read) {
    if (!(read instanceof Read.Fine(_, _, Kept right)) || right.equals(kept)) {
      return Optional.empty();
    }
    String reason =
        right.leaf().equals(kept.leaf())
            ? "what is kept beside it to find it by says something else"
            : "it was changed after its time";
    return Optional.of(new Broken(index, right.id(), reason));
  }

  private static Read read(SignedEntry signed) {
    String id = "";
    try {
      Entry entry = signed.entry();
      id = entry.header().id();
      return new Read.Fine(entry, Kinds.body(entry), Kept.of(entry.header(), signed.leaf()));
    } catch (MalformedJson | UnfitJson | IllegalArgumentException e) {
      return new Read.Unreadable(id, String.valueOf(e.getMessage()));
    }
  }

  private Optional<Broken> place(SignedEntry signed, Read read, List<Due> due) {
    return switch (read) {
      case Read.Unreadable(String id, String reason) ->
          Optional.of(new Broken(log.size(), id, reason));
      case Read.Fine(Entry entry, Object body, Kept kept) -> {
        Header header = entry.header();
        try {
          var placed = placement.place(log.size(), entry, body, signed.signature().key());
          due.add(new Due(signed, header.id(), placed.signer()));
          past.put(header.id(), Earlier.of(header));
          placed.replaced().ifPresent(id -> replace(id, header.id()));
          log.append(kept.leaf());
          ring.nodeKey().ifPresent(this::remember);
          yield Optional.empty();
        } catch (UnfitJson | IllegalArgumentException e) {
          yield Optional.of(new Broken(log.size(), header.id(), String.valueOf(e.getMessage())));
        }
      }
    };
  }

  private void replace(String id, String by) {
    past.computeIfPresent(id, (_, e) -> e.replaced());
    replacements.put(id, by);
  }

  /// Which entry superseded or retracted which, by their ids, as far as the entries were taken.
  public Map<String, String> replacements() {
    return Map.copyOf(replacements);
  }

  private void remember(PublicKey key) {
    if (nodeKeys.isEmpty() || !nodeKeys.lastEntry().getValue().equals(key)) {
      nodeKeys.put(log.size(), key);
    }
  }

  private static Optional<Broken> unsigned(List<Due> due, long first) {
    return IntStream.range(0, due.size())
        .parallel()
        .filter(i -> {
          Due d = due.get(i);
          return !d.signer().verifies(d.entry().bytes(), d.entry().signature());
        })
        .boxed()
        .min(Integer::compare)
        .map(i ->
            new Broken(
                first + i,
                due.get(i).id(),
                "its signature is not that of the key " + due.get(i).signer().id()));
  }

  /// Checks one checkpoint against the entries taken so far.
  public Optional<Broken> check(SignedCheckpoint signed) {
    if (broken.isPresent()) {
      return broken;
    }
    var checkpoint = signed.checkpoint();
    long size = checkpoint.size();
    if (size > log.size()) {
      broken = lost("it is missing: a checkpoint speaks of %d entries".formatted(size), log.size());
    } else if (!log.root(size).equals(checkpoint.root())) {
      broken = lost("the entries up to it are not those of the checkpoint of that size", size - 1);
    } else if (!checkpoint.origin().equals(origin(ring.node()))) {
      broken = lost("the checkpoint is of another log, " + checkpoint.origin(), size - 1);
    } else {
      var key = Optional.ofNullable(nodeKeys.floorEntry(size)).map(Map.Entry::getValue);
      if (key.isEmpty() || !signed.verifies(key.get())) {
        broken = lost("the checkpoint at it is not signed with the node's key", size - 1);
      }
    }
    return broken;
  }

  private static Optional<Broken> lost(String reason, long index) {
    return Optional.of(new Broken(Math.max(0, index), "", reason));
  }

  /// What the log of a node is called in checkpoints.
  public static String origin(String node) {
    return "upstander/" + node;
  }

  /// What has been found so far.
  public Verdict verdict() {
    return broken.isPresent() ? broken.get() : new Holds(log.size(), log.root(log.size()));
  }
}
