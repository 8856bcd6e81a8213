package org.upstander.world;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.upstander.Shared;

/// Rows of the files beside the checkout, by the names of their columns, as loosely as these tests
/// need it: ragged rows are padded, whatever the line ends are.
record Rows(List<String> header, List<List<String>> rows) {
  static Rows of(String file) {
    return of(Shared.path("data", file.split("/")));
  }

  /// All files of a folder whose names end in `suffix`.
  static List<Rows> all(String folder, String suffix) {
    try (Stream<Path> files = Files.list(Shared.path("data", folder.split("/")))) {
      return files.filter(f -> f.toString().endsWith(suffix)).sorted().map(Rows::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rows of(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var text = new InputStreamReader(in, StandardCharsets.UTF_8);
        var reader =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 26)
                .ofCsvRecord(text)) {

      var rows = new ArrayList<List<String>>();
      reader.forEach(r -> rows.add(List.copyOf(r.getFields())));
      return new Rows(rows.removeFirst(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(List<String> row, String column) {
    int i = header.indexOf(column);
    return i < 0 || i >= row.size() ? "" : row.get(i);
  }

  /// The different values of some columns together, in the order of their first appearance.
  List<List<String>> distinct(String... columns) {
    return rows.stream()
        .map(r -> Stream.of(columns).map(c -> get(r, c)).toList())
        .distinct()
        .toList();
  }
}
