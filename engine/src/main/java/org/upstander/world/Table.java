package org.upstander.world;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A table that ships with this package as CSV, without its header.
record Table(List<CsvRecord> rows) {
  static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not in the build");
      }
      try (var reader = CsvReader.builder().ofCsvRecord(in)) {
        return new Table(reader.stream().skip(1).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<String> text(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  static Optional<LocalDate> day(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
  }
}
