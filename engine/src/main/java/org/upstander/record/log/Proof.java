package org.upstander.record.log;

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

  /// The root that `path` leads to; empty when it is too long or too short for such a tree.
  public static Optional<Sha256> rootOf(Sha256 leaf, long index, long size, List<Sha256> path) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    long here = index;
    long last = size - 1;
    Sha256 hash = leaf;
    for (Sha256 sibling : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((here & 1) == 1 || here == last) {
        hash = Sha256.node(sibling, hash);
        while ((here & 1) == 0 && here != 0) {
          here >>= 1;
          last >>= 1;
        }
      } else {
        hash = Sha256.node(hash, sibling);
      }
      here >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
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
