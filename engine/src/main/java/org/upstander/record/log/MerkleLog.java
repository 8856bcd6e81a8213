package org.upstander.record.log;

import java.util.ArrayList;
import java.util.List;

/// The Merkle tree over the leaves of a log, which gives roots and proofs for every size up to its
/// own. It grows by appending only. Not safe to share between threads while it grows.
///
/// Source: RFC 9162, *Certificate Transparency Version 2.0*, section 2.1.
public final class MerkleLog {
  /// `levels.get(k)` holds the hashes of the whole subtrees of 2^k leaves, from the left.
  private final List<List<Sha256>> levels = new ArrayList<>();

  private long size;

  public long size() {
    return size;
  }

  /// Adds a leaf and returns its index, counted from 0.
  public long append(Sha256 leaf) {
    Sha256 hash = leaf;
    for (int level = 0; ; level++) {
      if (level == levels.size()) {
        levels.add(new ArrayList<>());
      }
      var row = levels.get(level);
      row.add(hash);
      if (row.size() % 2 == 1) {
        return size++;
      }
      hash = Sha256.node(row.get(row.size() - 2), hash);
    }
  }

  /// The root of the tree of the first `size` leaves.
  public Sha256 root(long size) {
    requireSize(size);
    return size == 0 ? Sha256.hash() : root(0, size);
  }

  /// The hashes that lead from leaf `index` to the root of the first `size` leaves.
  public List<Sha256> inclusion(long index, long size) {
    requireSize(size);
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("there is no leaf %d among %d".formatted(index, size));
    }
    var path = new ArrayList<Sha256>();
    path(index, 0, size, path);
    return path;
  }

  /// The hashes that show that the tree of `size` leaves begins with the tree of `earlier` leaves.
  public List<Sha256> consistency(long earlier, long size) {
    requireSize(size);
    if (earlier < 0 || earlier > size) {
      throw new IllegalArgumentException(
          "%d leaves are no beginning of %d".formatted(earlier, size));
    }
    var path = new ArrayList<Sha256>();
    if (earlier > 0 && earlier < size) {
      subproof(earlier, 0, size, path);
    }
    return path;
  }

  private void requireSize(long asked) {
    if (asked < 0 || asked > size) {
      throw new IllegalArgumentException(
          "the log has %d leaves; none of %d is known".formatted(size, asked));
    }
  }

  private Sha256 root(long from, long to) {
    long n = to - from;
    int level = Long.numberOfTrailingZeros(n);
    if (Long.bitCount(n) == 1 && from % n == 0) {
      return levels.get(level).get((int) (from >> level));
    }
    long split = from + split(n);
    return Sha256.node(root(from, split), root(split, to));
  }

  private void path(long index, long from, long to, List<Sha256> out) {
    if (to - from == 1) {
      return;
    }
    long split = from + split(to - from);
    if (index < split) {
      path(index, from, split, out);
      out.add(root(split, to));
    } else {
      path(index, split, to, out);
      out.add(root(from, split));
    }
  }

  /// The part of a consistency proof within the leaves `from` to `to`, of which those before
  /// `earlier` are known; the hash that the verifier has already is left out.
  private void subproof(long earlier, long from, long to, List<Sha256> out) {
    if (earlier == to) {
      if (from > 0) {
        out.add(root(from, to));
      }
      return;
    }
    long split = from + split(to - from);
    if (earlier <= split) {
      subproof(earlier, from, split, out);
      out.add(root(split, to));
    } else {
      subproof(earlier, split, to, out);
      out.add(root(from, split));
    }
  }

  /// The greatest power of two below `n`, which is at least 2.
  static long split(long n) {
    return Long.highestOneBit(n - 1);
  }
}
