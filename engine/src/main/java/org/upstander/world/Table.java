package org.upstander.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table that ships with this package as CSV, without its header: each row a list of its fields.
///
/// It is read before every command does anything, on a cold machine, so this does without what
/// makes a library start: no streams, no lambdas, no date formatter.
final class Table {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private int at;

  private Table(String text) {
    this.text = text;
  }

  static List<List<String>> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not in the build");
      }
      var table = new Table(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      table.parse();
      return table.rows.subList(1, table.rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse() {
    while (at < text.length()) {
      rows.add(row(text.indexOf('\n', at)));
    }
  }

  /// The fields of the line that ends at `end`; each table ends with a line feed.
  private List<String> row(int end) {
    var row = new ArrayList<String>(8);
    while (at <= end) {
      row.add(text.charAt(at) == '"' ? quoted() : plain(end));
    }
    return row;
  }

  private String plain(int end) {
    int comma = text.indexOf(',', at, end);
    int stop = comma < 0 ? end : comma;
    String field = text.substring(at, stop);
    at = stop + 1;
    return field;
  }

  /// A field between quotation marks; none of ours holds a quotation mark or a line feed itself.
  private String quoted() {
    int stop = text.indexOf('"', at + 1);
    String field = text.substring(at + 1, stop);
    at = stop + 2;
    return field;
  }

  static Optional<String> text(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  /// An ISO day such as `1960-07-01`, or nothing.
  static Optional<LocalDate> day(String field) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(
            Integer.parseInt(field, 0, 4, 10),
            Integer.parseInt(field, 5, 7, 10),
            Integer.parseInt(field, 8, 10, 10)));
  }
}
