package org.upstander.forecast.onset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The meanings of the predictors, from the resource `predictors.csv`. Immutable.
public final class Predictors {
  private static final Map<String, Predictor> BY_ID = read();

  private Predictors() {}

  private static Map<String, Predictor> read() {
    var byId = new LinkedHashMap<String, Predictor>();
    var resource =
        Objects.requireNonNull(
            Predictors.class.getResourceAsStream("/org/upstander/forecast/predictors.csv"));
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : reader) {
        String id = row.getField("id");
        byId.put(
            id,
            new Predictor(
                id, row.getField("meaning"), row.getField("unit"), row.getField("direction")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byId;
  }

  /// The meaning of a predictor; empty for one this list does not know.
  public static Optional<Predictor> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /// All of them, in the order of the table.
  public static List<Predictor> list() {
    return List.copyOf(BY_ID.values());
  }
}
