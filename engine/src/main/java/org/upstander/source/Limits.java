package org.upstander.source;

/// How much a file may ask for before it is given up. Lengths of text are in characters.
///
/// @param unpacked bytes a file may unpack to in all
/// @param ratio unpacked bytes for each packed byte; applies above 64 MB unpacked
/// @param field characters of one cell
/// @param record characters of one row
/// @param columns cells of one row
/// @param depth how deep archives and JSON structures may nest
public record Limits(long unpacked, int ratio, int field, int record, int columns, int depth) {
  public static final Limits DEFAULT = new Limits(8L << 30, 500, 1 << 20, 16 << 20, 10_000, 64);
}
