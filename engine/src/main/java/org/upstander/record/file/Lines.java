package org.upstander.record.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.Retraction;

/// Entries with corrections and retractions applied: a correction stands where the entry stood that
/// it corrects, under the same id. Not safe to share between threads while it grows.
final class Lines {
  private final Map<String, Line> standing = new LinkedHashMap<>();
  private final Map<String, String> first = new HashMap<>();

  static Lines of(Collection<Entry> entries) {
    var lines = new Lines();
    entries.forEach(lines::add);
    return lines;
  }

  private void add(Entry entry) {
    var header = entry.header();
    Object body = Kinds.body(entry);
    if (body instanceof Retraction retraction) {
      standing.remove(identity(retraction.entry()));
      return;
    }
    String id = header.supersedes().map(this::identity).orElse(header.id());
    first.put(header.id(), id);
    standing.put(id, new Line(id, header, body));
  }

  /// The id of the first entry at the place where this one stands.
  String identity(String id) {
    return first.getOrDefault(id, id);
  }

  List<Line> list() {
    return List.copyOf(standing.values());
  }
}
