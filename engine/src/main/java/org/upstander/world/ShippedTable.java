package org.upstander.world;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Policy that ships as data: a table in CSV with a header, of which each row becomes one thing. A
/// field may hold several entries between semicolons.
///
/// A mistake in such a table is a mistake in the build, so it throws, and names table, line and
/// column.
public final class ShippedTable {
  private ShippedTable() {}

  /// Reads a table that is in the build, such as `/options/options.csv`.
  ///
  /// @throws IllegalStateException if the table is missing, or a row is not what `made` asks for
  public static <T> List<T> read(String name, Function<Row, T> made) {
    try (InputStream in = ShippedTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not in the build");
      }
      return read(name, in, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> read(String name, InputStream in, Function<Row, T> made)
      throws IOException {
    try (var text = new InputStreamReader(in, StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(record -> made(new Row(name, record), made)).toList();
    }
  }

  private static <T> T made(Row row, Function<Row, T> made) {
    try {
      return made.apply(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
    }
  }

  /// One row, its fields by the names of their columns.
  public static final class Row {
    private final String table;
    private final NamedCsvRecord record;

    private Row(String table, NamedCsvRecord record) {
      this.table = table;
      this.record = record;
    }

    private String place() {
      return "%s, line %d".formatted(table, record.getStartingLineNumber());
    }

    /// A field that must not be empty.
    public String text(String column) {
      return find(column)
          .orElseThrow(() -> new IllegalArgumentException("column %s is empty".formatted(column)));
    }

    /// A field; empty if nothing stands in it.
    public Optional<String> find(String column) {
      String field =
          record
              .findField(column)
              .orElseThrow(() -> new IllegalArgumentException("no column " + column))
              .strip();
      return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /// The entries of a field, in their order; none if it is empty.
    public List<String> list(String column) {
      return find(column).stream()
          .flatMap(field -> Arrays.stream(field.split(";")))
          .map(String::strip)
          .filter(entry -> !entry.isEmpty())
          .toList();
    }

    /// A field that names one of an enum's constants, in lower case and with hyphens.
    public <E extends Enum<E>> E one(String column, Class<E> kind) {
      return constant(text(column), kind);
    }

    /// The entries of a field that name constants of an enum.
    public <E extends Enum<E>> List<E> each(String column, Class<E> kind) {
      return list(column).stream().map(entry -> constant(entry, kind)).toList();
    }

    /// The texts of the columns `ar` to `zh`, with `prefix` before the language's tag.
    public Wording wording(String prefix) {
      var texts = new EnumMap<Language, String>(Language.class);
      for (Language language : Language.values()) {
        texts.put(language, text(prefix + language.tag()));
      }
      return new Wording(texts);
    }

    private static <E extends Enum<E>> E constant(String entry, Class<E> kind) {
      for (E constant : kind.getEnumConstants()) {
        if (constant.name().replace('_', '-').equalsIgnoreCase(entry)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(
          "'%s' is none of %s".formatted(entry, Arrays.toString(kind.getEnumConstants())));
    }
  }
}
