package org.upstander.source.scan;

import java.util.Arrays;

/// The valid rows of one block, packed, until it is known which of them count.
final class RowStore {
  static final int NO_POINT = Integer.MIN_VALUE;
  private static final int WORDS = 5;
  private static final int DUPLICATE = -1;

  private long[] words = new long[WORDS << 10];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size / WORDS;
  }

  /// Adds a row that starts `line` lines below the start of the block.
  void add(RowValues row, int line) {
    if (size + WORDS > words.length) {
      words = Arrays.copyOf(words, 2 * words.length);
    }
    long[] w = words;
    int i = size;
    w[i] = row.id;
    w[i + 1] = (long) row.idFrom << 32 | row.idLength;
    w[i + 2] = (long) row.place << 32 | (long) row.month << 16 | row.day << 11 | row.category;
    w[i + 3] = (long) row.deaths << 32 | line;
    w[i + 4] = (long) row.latitude << 32 | row.longitude & 0xFFFFFFFFL;
    size = i + WORDS;
  }

  /// The id as a number if [#idLength] is 0, else the hash of its text.
  long id(int row) {
    return words[row * WORDS];
  }

  int idFrom(int row) {
    return (int) (words[row * WORDS + 1] >>> 32);
  }

  int idLength(int row) {
    return (int) words[row * WORDS + 1];
  }

  int place(int row) {
    return (int) (words[row * WORDS + 2] >>> 32);
  }

  int month(int row) {
    return (int) words[row * WORDS + 2] >>> 16;
  }

  int day(int row) {
    return (int) words[row * WORDS + 2] >>> 11 & 31;
  }

  int category(int row) {
    return (int) words[row * WORDS + 2] & 2047;
  }

  int deaths(int row) {
    return (int) (words[row * WORDS + 3] >>> 32);
  }

  int line(int row) {
    return (int) words[row * WORDS + 3];
  }

  int latitude(int row) {
    return (int) (words[row * WORDS + 4] >> 32);
  }

  int longitude(int row) {
    return (int) words[row * WORDS + 4];
  }

  void markDuplicate(int row) {
    words[row * WORDS + 3] |= (long) DUPLICATE << 32;
  }

  boolean isDuplicate(int row) {
    return words[row * WORDS + 3] < 0;
  }
}
