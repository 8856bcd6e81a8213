package org.upstander.record.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks proofs without the log: all that another node or an auditor needs.
///
/// Source: RFC 9162, sections 2.1.3.2 and 2.1.4.2.
public final class Proof {
  private Proof() {}

  /// Whether `path` leads from `leaf` at `index` to `root` of a tree of `size` leaves.
  public static boolean includes(
      Sha256 leaf, long index, long size, List<Sha256> path, Sha256 root) {
    return rootOf(leaf, index, size, path).map(root::equals).orElse(false);
  }

  /// On which side of the hash so far a neighbour stands.
  public enum Side {
    LEFT,
    RIGHT
  }

  /// On which sides the hashes of a path stand that leads from leaf `index` to the root of a tree
  /// of `size` leaves, the nearest first; so many hashes the path has.
  public static List<Side> sides(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("there is no leaf %d among %d".formatted(index, size));
    }
    var sides = new ArrayList<Side>();
    long here = index;
    long last = size - 1;
    while (last > 0) {
      if ((here & 1) == 1 || here == last) {
        sides.add(Side.LEFT);
        while ((here & 1) == 0 && here != 0) {
          here >>= 1;
          last >>= 1;
        }
      } else {
        sides.add(Side.RIGHT);
      }
      here >>= 1;
      last >>= 1;
    }
    return sides;
  }

  /// The root that `path` leads to; empty when it is too long or too short for such a tree.
  public static Optional<Sha256> rootOf(Sha256 leaf, long index, long size, List<Sha256> path) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    var sides = sides(index, size);
    if (sides.size() != path.size()) {
      return Optional.empty();
    }
    Sha256 hash = leaf;
    for (int i = 0; i < sides.size(); i++) {
      hash =
          switch (sides.get(i)) {
            case LEFT -> Sha256.node(path.get(i), hash);
            case RIGHT -> Sha256.node(hash, path.get(i));
          };
    }
    return Optional.of(hash);
  }

  /// Whether `path` shows that the log of `after` begins with the whole log of `before`.
  public static boolean extendsLog(Checkpoint before, Checkpoint after, List<Sha256> path) {
    if (before.size() > after.size()) {
      return false;
    }
    if (before.size() == after.size()) {
      return path.isEmpty() && before.root().equals(after.root());
    }
    if (before.size() == 0) {
      return path.isEmpty();
    }
    return walk(before, after, path);
  }

  private static boolean walk(Checkpoint before, Checkpoint after, List<Sha256> path) {
    long here = before.size() - 1;
    long last = after.size() - 1;
    while ((here & 1) == 1) {
      here >>= 1;
      last >>= 1;
    }
    // A whole subtree is its own beginning; otherwise the proof gives where the walk begins.
    int next = here == 0 ? 0 : 1;
    if (path.size() < next) {
      return false;
    }
    Sha256 start = here == 0 ? before.root() : path.getFirst();
    Sha256 old = start;
    Sha256 fresh = start;
    for (Sha256 sibling : path.subList(next, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((here & 1) == 1 || here == last) {
        old = Sha256.node(sibling, old);
        fresh = Sha256.node(sibling, fresh);
        while ((here & 1) == 0 && here != 0) {
          here >>= 1;
          last >>= 1;
        }
      } else {
        fresh = Sha256.node(fresh, sibling);
      }
      here >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(before.root()) && fresh.equals(after.root());
  }
}
