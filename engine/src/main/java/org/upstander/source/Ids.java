package org.upstander.source;

/// The ids seen so far in a file, as 64-bit hashes: two different ids meet with a chance of about
/// one in a million for six million ids. Beyond that many, ids are no longer remembered.
final class Ids {
  private static final int MOST_SLOTS = 1 << 23;

  private long[] slots = new long[1 << 12];
  private int count;

  /// What is known about an id.
  enum Known {
    NEW,
    SEEN,
    UNCHECKED
  }

  Known add(String id) {
    long hash = hash(id);
    int slot = slot(hash);
    if (slots[slot] == hash) {
      return Known.SEEN;
    }
    if (count >= slots.length / 4 * 3) {
      if (slots.length == MOST_SLOTS) {
        return Known.UNCHECKED;
      }
      grow();
      slot = slot(hash);
    }
    slots[slot] = hash;
    count++;
    return Known.NEW;
  }

  private int slot(long hash) {
    int slot = (int) hash & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        slots[slot(hash)] = hash;
      }
    }
  }

  /// FNV-1a with a final mix; never 0, which marks an empty slot.
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
