package org.upstander.node.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where values and their names stood, by the paths that the codec speaks of.
final class Spots {
  private final boolean table;
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, Place> names = new HashMap<>();

  /// @param table whether names are titles of columns
  Spots(boolean table) {
    this.table = table;
  }

  boolean table() {
    return table;
  }

  void put(String path, Place place) {
    values.put(path, place);
  }

  void name(String path, Place place) {
    names.put(path, place);
  }

  /// Where the value stood, or the nearest thing around it that was there.
  Place value(String path) {
    for (String at = path; at.length() > 1; at = around(at)) {
      Place place = values.get(at);
      if (place != null) {
        return place;
      }
    }
    return values.getOrDefault("$", Place.START);
  }

  Place name(String path) {
    return Optional.ofNullable(names.get(path)).orElseGet(() -> value(path));
  }

  boolean has(String path) {
    return values.containsKey(path);
  }

  /// The names of what was filled in at a path.
  Stream<String> members(String path) {
    String begin = path + ".";
    return names.keySet().stream()
        .filter(n -> n.startsWith(begin))
        .map(n -> n.substring(begin.length()))
        .filter(n -> n.indexOf('.') < 0 && n.indexOf('[') < 0);
  }

  private static String around(String path) {
    return path.substring(0, Math.max(1, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }
}
