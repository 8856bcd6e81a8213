package org.upstander.source.scan;

/// How much a table may ask for before it is given up, and how it is cut into pieces. The pieces
/// change the speed, never the result.
///
/// @param block bytes read at once
/// @param cell bytes of one cell
/// @param row bytes of one row
/// @param ids bytes of memory for the ids seen so far
/// @param examples how many refused rows the report shows
public record ScanLimits(int block, int cell, int row, long ids, int examples) {
  public static final ScanLimits DEFAULT =
      new ScanLimits(1 << 20, 1 << 20, 16 << 20, 400L << 20, 10);

  public ScanLimits {
    if (block < 16 || block > 64 << 20 || cell < 16 || row < cell || row > 256 << 20) {
      throw new IllegalArgumentException("no such pieces: " + block + ", " + cell + ", " + row);
    }
  }

  /// The same limits with blocks of `bytes`.
  public ScanLimits withBlock(int bytes) {
    return new ScanLimits(bytes, cell, row, ids, examples);
  }
}
