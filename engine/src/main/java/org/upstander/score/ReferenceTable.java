package org.upstander.score;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A file of reference numbers: a header, then rows of equal length. An empty cell is NaN, and
/// infinities are spelled out (`Inf`, `-Inf`). Immutable.
public final class ReferenceTable {
  private final String name;
  private final List<String> header;
  private final Map<String, Integer> indexOfColumn = new HashMap<>();
  private final List<List<String>> rows;

  private ReferenceTable(String name, List<String> header, List<List<String>> rows) {
    this.name = name;
    this.header = header;
    this.rows = rows;
    header.forEach(column -> indexOfColumn.put(column, indexOfColumn.size()));
  }

  /// Reads a CSV file.
  public static ReferenceTable read(Path file) throws IOException {
    var rows = new ArrayList<List<String>>();
    List<String> header = List.of();
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        header = row.getHeader();
        rows.add(row.getFields());
      }
    }
    return new ReferenceTable(String.valueOf(file.getFileName()), header, List.copyOf(rows));
  }

  /// The names of the columns, in order.
  public List<String> header() {
    return header;
  }

  /// The number of rows below the header.
  public int size() {
    return rows.size();
  }

  /// Whether there is such a column.
  public boolean has(String column) {
    return indexOfColumn.containsKey(column);
  }

  /// The text of a cell.
  public String text(int row, String column) {
    Integer index = indexOfColumn.get(column);
    if (index == null) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return rows.get(row).get(index);
  }

  /// The number in a cell.
  public double number(int row, String column) {
    return parse(text(row, column), row, column);
  }

  /// A column of numbers.
  public double[] numbers(String column) {
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(i, column);
    }
    return values;
  }

  /// The columns whose name is `prefix` and a number, in order: one row of a matrix.
  public double[] numbersAfter(String prefix, int row) {
    return header.stream()
        .filter(h -> h.matches(prefix + "[0-9.]+"))
        .mapToDouble(h -> number(row, h))
        .toArray();
  }

  private double parse(String cell, int row, String column) {
    return switch (cell) {
      case "", "NA", "NaN" -> Double.NaN;
      case "Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      case "TRUE" -> 1;
      case "FALSE" -> 0;
      default -> {
        try {
          yield Double.parseDouble(cell);
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException(
              name + " line " + (row + 2) + ", column " + column + ": not a number: " + cell, e);
        }
      }
    };
  }
}
