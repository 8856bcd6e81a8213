package org.upstander.node.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/// Writes a [Sheet] as files.
public final class SheetFile {
  private SheetFile() {}

  /// CSV with a second row of HXL hashtags.
  public static void csv(Path file, Sheet sheet) throws IOException {
    Whole.write(file, out -> csv(out, sheet));
  }

  private static void csv(OutputStream out, Sheet sheet) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(sheet.columns().stream().map(Sheet.Column::name).toList());
    csv.writeRecord(sheet.columns().stream().map(Sheet.Column::hxl).toList());
    for (var row : sheet.rows()) {
      csv.writeRecord(row.stream().map(c -> c.map(SheetFile::text).orElse("")).toList());
    }
    csv.flush();
  }

  private static String text(Object value) {
    return value instanceof Double d ? number(d) : value.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /// JSON: an object with `head` as given and the rows under `rows`.
  ///
  /// @param head members of the object, already JSON, without braces
  public static void json(Path file, String head, Sheet sheet) throws IOException {
    Whole.write(
        file,
        out -> {
          var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          writer.write("{\n" + head + ",\n  \"rows\": [");
          String separator = "\n    ";
          for (var row : sheet.rows()) {
            writer.write(separator);
            object(writer, sheet.columns(), row);
            separator = ",\n    ";
          }
          writer.write("\n  ]\n}\n");
          writer.flush();
        });
  }

  private static void object(Writer writer, List<Sheet.Column> columns, List<Optional<Object>> row)
      throws IOException {
    writer.write("{");
    for (int c = 0; c < row.size(); c++) {
      writer.write((c == 0 ? "" : ", ") + Json.string(columns.get(c).name()) + ": ");
      writer.write(row.get(c).map(SheetFile::token).orElse("null"));
    }
    writer.write("}");
  }

  private static String token(Object value) {
    return value instanceof String s ? Json.string(s) : text(value);
  }

  public static void parquet(Path file, Sheet sheet) throws IOException {
    String schema =
        sheet.columns().stream()
            .map(c -> "\"" + c.name() + "\" " + type(c.kind()))
            .collect(Collectors.joining(", "));
    Parquet.write(
        file,
        schema,
        table -> {
          for (var row : sheet.rows()) {
            table.beginRow();
            for (var cell : row) {
              append(table, cell);
            }
            table.endRow();
          }
        });
  }

  private static String type(Sheet.Kind kind) {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case WHOLE -> "INTEGER";
      case NUMBER -> "DOUBLE";
    };
  }

  private static void append(DuckDBAppender table, Optional<Object> cell) throws SQLException {
    if (cell.isEmpty()) {
      table.appendNull();
      return;
    }
    switch (cell.get()) {
      case String s -> table.append(s);
      case Integer i -> table.append(i.intValue());
      case Double d -> table.append(d.doubleValue());
      default -> throw new IllegalStateException("no cell: " + cell.get());
    }
  }
}
