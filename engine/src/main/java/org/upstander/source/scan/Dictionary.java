package org.upstander.source.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts that were looked up before. One thread at a time. What it remembers is bounded: a table in
/// which every place is spelt anew is slow, and never fills the memory.
final class Dictionary {
  /// What a text that is not known stands for.
  static final int UNKNOWN = -1;

  /// A free place; no text that is looked up is empty.
  private static final byte[] NONE = {};

  private static final int LONGEST = 256;
  private static final int MOST = 1 << 15;

  private final Lookup lookup;
  private final int highest;
  private long[] hashes = new long[256];
  private byte[][] texts = none(256);
  private int[] codes = new int[256];
  private int size;

  /// @param highest the highest number a text may stand for
  Dictionary(Lookup lookup, int highest) {
    this.lookup = lookup;
    this.highest = highest;
  }

  private static byte[][] none(int size) {
    var texts = new byte[size][];
    Arrays.fill(texts, NONE);
    return texts;
  }

  /// What the bytes `from` to `to` stand for; they are not none.
  int find(byte[] b, int from, int to) {
    long hash = Word.hash(b, from, to);
    int mask = hashes.length - 1;
    for (int i = (int) hash & mask; ; i = i + 1 & mask) {
      byte[] text = texts[i];
      if (text.length == 0) {
        return ask(b, from, to);
      }
      if (hashes[i] == hash && same(text, b, from, to)) {
        return codes[i];
      }
    }
  }

  private static boolean same(byte[] text, byte[] b, int from, int to) {
    int length = to - from;
    // Up to eight bytes the hash is the text.
    return text.length == length && (length <= 8 || Arrays.equals(text, 0, length, b, from, to));
  }

  private int ask(byte[] b, int from, int to) {
    byte[] text = Arrays.copyOfRange(b, from, to);
    int code = lookup.find(new String(text, StandardCharsets.UTF_8)).orElse(UNKNOWN);
    if (code > highest) {
      throw new IllegalArgumentException(
          "a text stands for " + code + ", more than " + highest + " is not possible");
    }
    if (text.length <= LONGEST && size < MOST) {
      if (2 * ++size > hashes.length) {
        grow();
      }
      put(Word.hash(b, from, to), text, code);
    }
    return Math.max(UNKNOWN, code);
  }

  private void put(long hash, byte[] text, int code) {
    int mask = hashes.length - 1;
    int i = (int) hash & mask;
    while (texts[i].length > 0) {
      i = i + 1 & mask;
    }
    hashes[i] = hash;
    texts[i] = text;
    codes[i] = code;
  }

  private void grow() {
    long[] oldHashes = hashes;
    byte[][] oldTexts = texts;
    int[] oldCodes = codes;
    hashes = new long[2 * oldHashes.length];
    texts = none(2 * oldHashes.length);
    codes = new int[2 * oldHashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      byte[] text = oldTexts[i];
      if (text.length > 0) {
        put(oldHashes[i], text, oldCodes[i]);
      }
    }
  }
}
