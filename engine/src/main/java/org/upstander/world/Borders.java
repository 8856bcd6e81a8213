package org.upstander.world;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which states of today share a border, from the table `neighbours.csv`, in which each pair stands
/// once. Immutable and safe to share between threads.
final class Borders {
  private final Map<Integer, SortedMap<Integer, State>> across = new HashMap<>();

  static Borders read(States world) {
    var borders = new Borders();
    for (List<String> row : Table.read("neighbours.csv")) {
      State one = world.get(Integer.parseInt(row.get(0)));
      for (String code : row.get(1).split(" ")) {
        State other = world.get(Integer.parseInt(code));
        borders.add(one, other);
        borders.add(other, one);
      }
    }
    return borders;
  }

  private void add(State from, State to) {
    across.computeIfAbsent(from.code(), _ -> new TreeMap<>()).put(to.code(), to);
  }

  List<State> of(State state) {
    return List.copyOf(across.getOrDefault(state.code(), Collections.emptySortedMap()).values());
  }
}
