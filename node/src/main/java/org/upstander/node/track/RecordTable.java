package org.upstander.node.track;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.upstander.node.store.Sheet;

/// A table whose columns are the components of a record type: `intervalScore` is the column
/// `interval_score`. Components are whole numbers, numbers or texts; NaN is an empty cell.
final class RecordTable<T extends Record> {
  private final RecordComponent[] components;
  private final Constructor<T> constructor;

  private RecordTable(Class<T> type) throws NoSuchMethodException {
    components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    constructor = type.getDeclaredConstructor(types);
  }

  static <T extends Record> RecordTable<T> of(Class<T> type) {
    try {
      return new RecordTable<>(type);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " has no canonical constructor", e);
    }
  }

  Sheet sheet(List<T> rows) {
    var sheet = new Sheet(Arrays.stream(components).map(RecordTable::column).toList());
    for (T row : rows) {
      sheet.add(Arrays.stream(components).map(c -> cell(c, row)).toArray());
    }
    return sheet;
  }

  /// Reads a resource that [#sheet] was written into.
  List<T> read(String resource) {
    var in =
        Objects.requireNonNull(
            RecordTable.class.getResourceAsStream(resource), () -> resource + " is not built in");
    try (var csv =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // The first row after the header holds the HXL tags.
      return csv.stream().skip(1).map(this::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private T row(NamedCsvRecord cells) {
    Object[] values =
        Arrays.stream(components).map(c -> value(c, cells.getField(name(c)))).toArray();
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component, String text) {
    if (component.getType() == int.class) {
      return Integer.parseInt(text);
    }
    if (component.getType() == double.class) {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
    return text;
  }

  private static Object cell(RecordComponent component, Record row) {
    try {
      Object value = component.getAccessor().invoke(row);
      return value instanceof Double d && d.isNaN() ? Optional.empty() : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sheet.Column column(RecordComponent component) {
    String name = name(component);
    var kind =
        component.getType() == int.class
            ? Sheet.Kind.WHOLE
            : component.getType() == double.class ? Sheet.Kind.NUMBER : Sheet.Kind.TEXT;
    return new Sheet.Column(name, "#indicator+" + name, kind);
  }

  private static String name(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
