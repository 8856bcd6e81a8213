package org.upstander.source.scan;

/// A set of numbers above 0. One thread at a time.
final class NumberSet {
  private long[] slots = new long[1 << 10];
  private int size;

  /// @return whether it was not there yet
  boolean add(long number) {
    if (size > slots.length / 5 * 3) {
      long[] old = slots;
      slots = new long[2 * old.length];
      for (long n : old) {
        if (n != 0) {
          put(n);
        }
      }
    }
    boolean fresh = put(number);
    size += fresh ? 1 : 0;
    return fresh;
  }

  long bytes() {
    return 8L * slots.length;
  }

  private boolean put(long number) {
    int mask = slots.length - 1;
    long h = number * 0x9E3779B97F4A7C15L;
    int i = (int) (h >>> 32) & mask;
    while (slots[i] != 0) {
      if (slots[i] == number) {
        return false;
      }
      i = i + 1 & mask;
    }
    slots[i] = number;
    return true;
  }
}
