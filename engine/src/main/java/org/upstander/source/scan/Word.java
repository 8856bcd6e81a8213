package org.upstander.source.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes at a time. Arrays must have [#PAD] spare bytes behind the last one asked about.
final class Word {
  static final int PAD = 32;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long ZEROS = 0x3030303030303030L;

  /// What a hash starts with.
  static final long START = 0x9E3779B97F4A7C15L;

  private Word() {}

  /// The eight bytes from `p` on, the first in the lowest place.
  static long at(byte[] b, int p) {
    return (long) LONG.get(b, p);
  }

  /// `b` in all eight places.
  static long each(byte b) {
    return (b & 0xFF) * ONES;
  }

  /// The first place from `p` on of a separator or a control character up to a carriage return.
  static int end(byte[] b, int p, long separators) {
    int q = p;
    long ends = ends(at(b, q), separators);
    while (ends == 0) {
      q += 8;
      ends = ends(at(b, q), separators);
    }
    return q + (Long.numberOfTrailingZeros(ends) >>> 3);
  }

  /// Marks the top bit of each byte of `w` that is a separator or a control character up to a
  /// carriage return; the lowest mark is right, those above it may be wrong.
  static long ends(long w, long separators) {
    long x = w ^ separators;
    // A borrow can only mark bytes behind a real hit.
    return ((x - ONES) & ~x | (w - 0x0E0E0E0E0E0E0E0EL) & ~w) & HIGHS;
  }

  /// How many decimal digits `w` starts with, 0 to 8.
  static int digits(long w) {
    long x = w ^ ZEROS;
    long others = (x + 0x7676767676767676L | x) & HIGHS;
    return Long.numberOfTrailingZeros(others) >>> 3;
  }

  /// The number that the first `n` bytes of `w` write, all of them digits, 1 to 8.
  static int number(long w, int n) {
    long x = (w ^ ZEROS) << 64 - 8 * n;
    x = x * 2561 >>> 8;
    x = (x & 0x00FF00FF00FF00FFL) * 6553601 >>> 16;
    return (int) ((x & 0x0000FFFF0000FFFFL) * 42949672960001L >>> 32);
  }

  /// A hash of the bytes `from` to `to`. Two texts of one length up to 8 have different hashes.
  static long hash(byte[] b, int from, int to) {
    long h = START;
    int p = from;
    for (; to - p >= 8; p += 8) {
      h = mix(h, at(b, p));
    }
    return mix(h, at(b, p) & first(to - p));
  }

  /// Takes eight more bytes, at the end what is left and zeros, into a hash. One to one in each.
  static long mix(long hash, long w) {
    long h = (hash ^ w) * START;
    return h ^ h >>> 32;
  }

  /// A mask of the first `n` bytes, 0 to 7.
  static long first(int n) {
    return (1L << 8 * n) - 1;
  }

  /// Whether `length` bytes are the same.
  static boolean same(byte[] a, byte[] b, int from, int length) {
    int i = 0;
    for (; length - i >= 8; i += 8) {
      if (at(a, i) != at(b, from + i)) {
        return false;
      }
    }
    return ((at(a, i) ^ at(b, from + i)) & first(length - i)) == 0;
  }
}
