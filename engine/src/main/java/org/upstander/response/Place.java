package org.upstander.response;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// Where something is done: a state, or some of its first-level regions.
///
/// @param state the Gleditsch–Ward code
/// @param regions names of first-level administrative regions, sorted, each once; empty for the
///   whole state
public record Place(int state, List<String> regions) {
  public Place {
    if (state < 1) {
      throw new IllegalArgumentException("no state has the code " + state);
    }
    var sorted = new TreeSet<String>();
    for (String region : regions) {
      sorted.add(Text.need("the name of a region", region));
    }
    regions = List.copyOf(sorted);
  }

  /// A state as a whole.
  public static Place of(int state) {
    return new Place(state, List.of());
  }

  /// Whether the two have ground in common.
  public boolean meets(Place other) {
    return state == other.state
        && (regions.isEmpty()
            || other.regions.isEmpty()
            || !Collections.disjoint(regions, other.regions));
  }

  /// Such as `625` or `625 (Kassala, Khartoum)`.
  @Override
  public String toString() {
    return regions.isEmpty() ? "" + state : "%d (%s)".formatted(state, String.join(", ", regions));
  }
}
