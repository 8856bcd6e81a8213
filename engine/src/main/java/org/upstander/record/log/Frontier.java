package org.upstander.record.log;

import java.util.ArrayList;
import java.util.List;

/// All that is needed to go on with a Merkle tree: its size and the roots of its whole subtrees,
/// the largest first, one for each one in the binary form of the size. A leaf more costs O(log n)
/// at most, and so does the root.
public record Frontier(long size, List<Sha256> roots) {
  public static final Frontier EMPTY = new Frontier(0, List.of());

  public Frontier {
    roots = List.copyOf(roots);
    if (size < 0 || Long.bitCount(size) != roots.size()) {
      throw new IllegalArgumentException(
          "a tree of %d leaves has no frontier of %d hashes".formatted(size, roots.size()));
    }
  }

  /// The tree with one leaf more.
  public Frontier with(Sha256 leaf) {
    var grown = new ArrayList<>(roots);
    Sha256 hash = leaf;
    for (long n = size; (n & 1) == 1; n >>= 1) {
      hash = Sha256.node(grown.removeLast(), hash);
    }
    grown.add(hash);
    return new Frontier(size + 1, grown);
  }

  /// The root of the tree; of the empty tree, the hash of nothing.
  public Sha256 root() {
    if (roots.isEmpty()) {
      return Sha256.hash();
    }
    Sha256 hash = roots.getLast();
    for (int i = roots.size() - 2; i >= 0; i--) {
      hash = Sha256.node(roots.get(i), hash);
    }
    return hash;
  }
}
