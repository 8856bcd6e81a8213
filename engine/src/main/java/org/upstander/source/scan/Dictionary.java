package org.upstander.source.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts that were looked up before. One thread at a time. What it remembers is bounded: a table in
/// which every place is spelt anew is slow, and never fills the memory.
final class Dictionary {
  /// What a text that is not known, or was not asked about yet, stands for.
  static final int UNKNOWN = -1;

  private static final int LONGEST = 256;
  private static final int MOST = 1 << 15;

  private final Lookup lookup;
  private final int highest;
  private long[] hashes = new long[256];
  private int[] lengths = new int[256];
  private int[] codes = new int[256];

  /// The texts with spare bytes behind them.
  private byte[][] texts = new byte[256][];

  private int size;
  private int end;

  /// @param highest the highest number a text may stand for
  Dictionary(Lookup lookup, int highest) {
    this.lookup = lookup;
    this.highest = highest;
  }

  /// What the text from `p` to the next of the bytes in `stops` stands for, if that is remembered.
  /// Only texts without white space at their edges are, so a text with some is never found.
  int recall(byte[] b, int p, long stops) {
    long hash = Word.START;
    int q = p;
    long w = Word.at(b, q);
    long ends = Word.ends(w, stops);
    while (ends == 0) {
      hash = Word.mix(hash, w);
      q += 8;
      w = Word.at(b, q);
      ends = Word.ends(w, stops);
    }
    int n = Long.numberOfTrailingZeros(ends) >>> 3;
    end = q + n;
    int i = slot(Word.mix(hash, w & Word.first(n)), b, p, end - p);
    return lengths[i] == 0 ? UNKNOWN : codes[i];
  }

  /// Where the text that was asked about last with [#recall] ends.
  int end() {
    return end;
  }

  /// What the bytes `from` to `to` stand for; they are not none.
  int find(byte[] b, int from, int to) {
    int i = slot(Word.hash(b, from, to), b, from, to - from);
    return lengths[i] == 0 ? ask(b, from, to) : codes[i];
  }

  /// Where a text is, or where it would be.
  private int slot(long hash, byte[] b, int from, int length) {
    int mask = hashes.length - 1;
    int i = (int) hash & mask;
    while (lengths[i] != 0 && !isAt(i, hash, b, from, length)) {
      i = i + 1 & mask;
    }
    return i;
  }

  private boolean isAt(int i, long hash, byte[] b, int from, int length) {
    // Up to eight bytes the hash is the text.
    return hashes[i] == hash
        && lengths[i] == length
        && (length <= 8 || Word.same(texts[i], b, from, length));
  }

  private int ask(byte[] b, int from, int to) {
    int length = to - from;
    var text = new String(b, from, length, StandardCharsets.UTF_8);
    int code = lookup.find(text).orElse(UNKNOWN);
    if (code > highest || code < UNKNOWN) {
      throw new IllegalArgumentException(
          "\"" + text + "\" stands for " + code + ", not for 0 to " + highest);
    }
    if (length <= LONGEST && size < MOST) {
      if (2 * ++size > hashes.length) {
        grow();
      }
      byte[] kept = Arrays.copyOf(Arrays.copyOfRange(b, from, to), length + Word.PAD);
      put(Word.hash(kept, 0, length), kept, length, code);
    }
    return code;
  }

  private void put(long hash, byte[] text, int length, int code) {
    int i = slot(hash, text, 0, length);
    hashes[i] = hash;
    lengths[i] = length;
    texts[i] = text;
    codes[i] = code;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldLengths = lengths;
    byte[][] oldTexts = texts;
    int[] oldCodes = codes;
    hashes = new long[2 * oldHashes.length];
    lengths = new int[hashes.length];
    texts = new byte[hashes.length][];
    codes = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldLengths[i] != 0) {
        put(oldHashes[i], oldTexts[i], oldLengths[i], oldCodes[i]);
      }
    }
  }
}
