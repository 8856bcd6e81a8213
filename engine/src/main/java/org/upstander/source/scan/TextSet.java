package org.upstander.source.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A set of texts, kept byte by byte in large pieces of memory. One thread at a time.
final class TextSet {
  /// A piece holds the longest text there can be, with its length in front.
  private static final int PIECE_BITS = 22;

  private static final int PIECE = 1 << PIECE_BITS;
  private static final int ADDRESS_BITS = 40;
  private static final long ADDRESS = (1L << ADDRESS_BITS) - 1;

  private final List<byte[]> pieces = new ArrayList<>();
  private int used = PIECE;

  /// Where a text is, and 24 bits of its hash in front; 0 is free.
  private long[] slots = new long[1 << 10];

  private int size;

  /// Adds the bytes `from` to `to` with their [hash][Word#hash].
  ///
  /// @return whether they were not there yet
  boolean add(byte[] b, int from, int to, long hash) {
    if (size > slots.length / 5 * 3) {
      grow();
    }
    int mask = slots.length - 1;
    int i = (int) hash & mask;
    for (; slots[i] != 0; i = i + 1 & mask) {
      if (slots[i] >>> ADDRESS_BITS == hash >>> ADDRESS_BITS && same(slots[i], b, from, to)) {
        return false;
      }
    }
    slots[i] = store(b, from, to) | hash >>> ADDRESS_BITS << ADDRESS_BITS;
    size++;
    return true;
  }

  long bytes() {
    return 8L * slots.length + (long) pieces.size() * PIECE;
  }

  private boolean same(long slot, byte[] b, int from, int to) {
    byte[] piece = piece(slot);
    int at = (int) (slot & PIECE - 1);
    return length(piece, at) == to - from
        && Arrays.equals(piece, at + 3, at + 3 + to - from, b, from, to);
  }

  private long store(byte[] b, int from, int to) {
    int length = to - from;
    if (used + 3 + length > PIECE) {
      pieces.add(new byte[PIECE + Word.PAD]);
      // The address 0 says that a slot is free.
      used = 1;
    }
    byte[] piece = pieces.getLast();
    int at = used;
    piece[at] = (byte) length;
    piece[at + 1] = (byte) (length >> 8);
    piece[at + 2] = (byte) (length >> 16);
    System.arraycopy(b, from, piece, at + 3, length);
    used += 3 + length;
    return (long) (pieces.size() - 1) << PIECE_BITS | at;
  }

  private byte[] piece(long slot) {
    return pieces.get((int) ((slot & ADDRESS) >>> PIECE_BITS));
  }

  private static int length(byte[] piece, int at) {
    return piece[at] & 0xFF | (piece[at + 1] & 0xFF) << 8 | (piece[at + 2] & 0xFF) << 16;
  }

  private void grow() {
    long[] old = slots;
    // To find the places again all texts have to be read: better seldom.
    slots = new long[old.length < 1 << 24 ? 4 * old.length : 2 * old.length];
    int mask = slots.length - 1;
    for (long slot : old) {
      if (slot != 0) {
        byte[] piece = piece(slot);
        int at = (int) (slot & PIECE - 1);
        int i = (int) Word.hash(piece, at + 3, at + 3 + length(piece, at)) & mask;
        while (slots[i] != 0) {
          i = i + 1 & mask;
        }
        slots[i] = slot;
      }
    }
  }
}
