package org.upstander.node.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.node.store.Json;

/// A table for people (aligned text) and for programs (JSON), from the same rows. Not safe to share
/// between threads.
public final class Table {
  /// A column.
  ///
  /// @param title above the column in text
  /// @param key the name in JSON
  /// @param right whether text is aligned to the right, as numbers are
  public record Column(String title, String key, boolean right) {
    public static Column text(String title, String key) {
      return new Column(title, key, false);
    }

    public static Column number(String title, String key) {
      return new Column(title, key, true);
    }
  }

  /// A cell: what a person reads, and the value a program gets (a number, a string, or nothing).
  ///
  /// @param shown the text
  /// @param json the value as a JSON token
  public record Cell(String shown, String json) {
    public static Cell of(String text) {
      return new Cell(text, Json.string(text));
    }

    public static Cell of(String shown, double value) {
      return new Cell(shown, Json.number(value));
    }

    public static Cell none(String shown) {
      return new Cell(shown, "null");
    }
  }

  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  public Table(Column... columns) {
    this.columns = List.of(columns);
  }

  public void add(Cell... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row has " + columns.size() + " cells, was given " + cells.length);
    }
    rows.add(List.of(cells));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public String toText() {
    int[] widths = new int[columns.size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = width(columns.get(c).title());
      for (var row : rows) {
        widths[c] = Math.max(widths[c], width(row.get(c).shown()));
      }
    }
    var text = new StringBuilder();
    line(text, columns.stream().map(Column::title).toList(), widths);
    for (var row : rows) {
      line(text, row.stream().map(Cell::shown).toList(), widths);
    }
    return text.toString();
  }

  private void line(StringBuilder text, List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String pad = " ".repeat(widths[c] - width(cells.get(c)));
      line.append(c == 0 ? "" : "  ");
      line.append(columns.get(c).right() ? pad + cells.get(c) : cells.get(c) + pad);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  /// A JSON array with one object a row.
  public String toJson() {
    return rows.stream().map(this::object).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private String object(List<Cell> row) {
    var fields = new ArrayList<String>();
    for (int c = 0; c < row.size(); c++) {
      fields.add(Json.string(columns.get(c).key()) + ": " + row.get(c).json());
    }
    return "{" + String.join(", ", fields) + "}";
  }

  /// Characters a terminal gives to `text`, for the Latin script.
  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
