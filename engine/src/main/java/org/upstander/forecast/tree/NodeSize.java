package org.upstander.forecast.tree;

/// How small the nodes of a forest's trees may be. Large leaves make smooth forecasts, which rare
/// events need: a leaf of few rows says 0 nearly everywhere.
///
/// @param small a node of no more than so many drawn rows is not split
/// @param leaf the least weight of drawn rows in a leaf; a row of weight 1 counts as often as drawn
public record NodeSize(int small, double leaf) {
  public NodeSize {
    if (small < 1 || !(leaf >= 0)) {
      throw new IllegalArgumentException(
          "a node size must be positive and a leaf's weight 0 or more, were %d and %s"
              .formatted(small, leaf));
    }
  }
}
