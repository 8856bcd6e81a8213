package org.upstander.source;

import org.jspecify.annotations.Nullable;

/// Gives the same string for the same characters most of the time, because a file repeats its names
/// a million times. Bounded; one thread at a time.
final class Words {
  private static final int LONGEST = 128;
  private final @Nullable String[] slots = new String[4096];

  String get(char[] chars, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return new String(chars, from, length);
    }
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    hash ^= hash >>> 15;
    int slot = hash & slots.length - 1;
    String known = slots[slot];
    if (known != null && same(known, chars, from, length)) {
      return known;
    }
    String word = new String(chars, from, length);
    slots[slot] = word;
    return word;
  }

  private static boolean same(String known, char[] chars, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }
}
