package org.upstander.node.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table of results, written as CSV, JSON and Parquet from the same cells. Not safe to share
/// between threads while it is filled.
public final class Sheet {
  /// What the cells of a column are.
  public enum Kind {
    TEXT,
    WHOLE,
    NUMBER
  }

  /// A column.
  ///
  /// @param name lower-case letters, digits and underscores
  /// @param hxl its hashtag and attributes, such as `#country+code`
  public record Column(String name, String hxl, Kind kind) {}

  private final List<Column> columns;
  private final List<List<Optional<Object>>> rows = new ArrayList<>();

  public Sheet(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /// Adds a row: a text, an Integer or a Double for each column, or an empty Optional for none.
  public void add(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row has " + columns.size() + " cells, was given " + cells.length);
    }
    var row = new ArrayList<Optional<Object>>();
    for (int c = 0; c < cells.length; c++) {
      Optional<Object> cell =
          cells[c] instanceof Optional<?> maybe ? maybe.map(v -> v) : Optional.of(cells[c]);
      check(columns.get(c), cell);
      row.add(cell);
    }
    rows.add(row);
  }

  private static void check(Column column, Optional<Object> cell) {
    boolean fits =
        cell.map(v ->
                switch (column.kind()) {
                  case TEXT -> v instanceof String;
                  case WHOLE -> v instanceof Integer;
                  case NUMBER -> v instanceof Double d && Double.isFinite(d);
                })
            .orElse(true);
    if (!fits) {
      throw new IllegalArgumentException(cell + " is no " + column.kind() + ": " + column.name());
    }
  }

  public List<Column> columns() {
    return columns;
  }

  public List<List<Optional<Object>>> rows() {
    return rows;
  }
}
