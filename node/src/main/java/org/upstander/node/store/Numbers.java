package org.upstander.node.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.upstander.source.NumberTable;

/// Reads columns of numbers from CSV (plain, .gz, .zip) or Parquet, told apart by content.
public final class Numbers {
  private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

  private Numbers() {}

  /// Reads the columns of `file`; a column is given by the names it may have.
  ///
  /// @param sparse indexes of the columns in which a cell may be empty (NaN)
  public static NumberTable read(Path file, List<List<String>> columns, Integer... sparse)
      throws IOException {
    try (var in = Files.newInputStream(file)) {
      if (java.util.Arrays.equals(in.readNBytes(4), PARQUET)) {
        return Parquet.read(file, columns);
      }
    }
    try (var in = Files.newInputStream(file)) {
      return NumberTable.read(file.toString(), in, columns, List.of(sparse));
    }
  }
}
