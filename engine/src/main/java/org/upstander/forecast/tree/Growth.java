package org.upstander.forecast.tree;

import java.util.List;

/// How a boosted tree may grow: level by level, and within a level the best splits first as long as
/// leaves may be added.
///
/// @param depth the most splits between the root and a leaf, 1 to 16
/// @param leaves the most leaves of a tree
/// @param leaf what a leaf must hold
/// @param monotone empty, or for each column 1 if the forecast may never fall as its value rises,
///   -1 if it may never rise, 0 if it is free
public record Growth(int depth, int leaves, LeafRule leaf, List<Integer> monotone) {
  public static final Growth DEFAULT =
      new Growth(6, Integer.MAX_VALUE, LeafRule.DEFAULT, List.of());

  private static final int DEEPEST = 16;

  public Growth {
    if (depth < 1 || depth > DEEPEST || leaves < 2) {
      throw new IllegalArgumentException(
          "depth must be 1 to 16 and leaves at least 2, were %d and %d".formatted(depth, leaves));
    }
    monotone = List.copyOf(monotone);
    if (monotone.stream().anyMatch(sign -> sign < -1 || sign > 1)) {
      throw new IllegalArgumentException("monotone must be -1, 0 or 1, was " + monotone);
    }
  }

  public Growth withDepth(int depth) {
    return new Growth(depth, leaves, leaf, monotone);
  }

  public Growth withLeaves(int leaves) {
    return new Growth(depth, leaves, leaf, monotone);
  }

  public Growth withLeaf(LeafRule leaf) {
    return new Growth(depth, leaves, leaf, monotone);
  }

  public Growth withMonotone(Integer... signs) {
    return new Growth(depth, leaves, leaf, List.of(signs));
  }

  int sign(int feature) {
    return monotone.isEmpty() ? 0 : monotone.get(feature);
  }

  void requireFits(int features) {
    if (!monotone.isEmpty() && monotone.size() != features) {
      throw new IllegalArgumentException(
          "monotone has %d signs for %d columns".formatted(monotone.size(), features));
    }
  }
}
