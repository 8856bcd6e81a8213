package org.upstander.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.world.Situation;

/// The current state as a fold over entries that hold: what stands for each situation, and the
/// history behind it. Not safe to share between threads while it grows.
public final class Ledger {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> replacedBy = new HashMap<>();
  private final Map<Situation, TreeMap<Integer, Entry>> standing = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /// Takes the next entry of the log.
  public void add(Entry entry) {
    Header header = entry.header();
    places.put(header.id(), places.size());
    entries.put(header.id(), entry);
    var replaced = replaced(entry);
    replaced.ifPresent(old -> {
      replacedBy.put(old, header.id());
      situationOf(old).ifPresent(s -> at(s).remove(places.get(old)));
    });
    if (!header.kind().equals(Kinds.RETRACTION.name())) {
      header.situation().ifPresent(s -> at(s).put(places.getOrDefault(header.id(), 0), entry));
    }
  }

  private Optional<Situation> situationOf(String id) {
    return find(id).flatMap(e -> e.header().situation());
  }

  private TreeMap<Integer, Entry> at(Situation situation) {
    return standing.computeIfAbsent(situation, _ -> new TreeMap<>());
  }

  private static Optional<String> replaced(Entry entry) {
    return Kinds.body(entry) instanceof Retraction retraction
        ? Optional.of(retraction.entry())
        : entry.header().supersedes();
  }

  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// What stands for a situation, in the order in which it was recorded.
  public List<Entry> current(Situation situation) {
    var found = standing.get(situation);
    return found == null ? List.of() : List.copyOf(found.values());
  }

  /// Everything that was ever said in the place of this entry, the oldest first: what it
  /// supersedes, what supersedes it, and the retraction if there is one. Empty when the id is not
  /// known.
  public List<Entry> history(String id) {
    String first = id;
    for (var before = find(id); before.isPresent(); before = find(first)) {
      var older = replaced(before.get());
      if (older.isEmpty()) {
        break;
      }
      first = older.get();
    }
    var history = new ArrayList<Entry>();
    for (var entry = find(first); entry.isPresent(); ) {
      history.add(entry.get());
      entry = Optional.ofNullable(replacedBy.get(entry.get().header().id())).flatMap(this::find);
    }
    return List.copyOf(history);
  }
}
