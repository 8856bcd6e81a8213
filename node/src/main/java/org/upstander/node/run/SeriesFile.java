package org.upstander.node.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;

/// Reads a file of counts, `series,date,observed`: one row a count, in any order. A step of a
/// series without a row, or with an empty cell, is missing, which is not 0.
public final class SeriesFile {
  private static final String COLUMNS = "series,date,observed";

  private final Path file;
  private final Map<String, RowsOfSeries> series = new LinkedHashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private @Nullable SeriesDates dates;

  private SeriesFile(Path file) {
    this.file = file;
  }

  /// Reads all series of a file, in the order in which they first appear.
  ///
  /// @param perYear how many steps make a year where dates are indexes
  public static SeriesTable read(Path file, int perYear) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Mistake.input(file + ": no such file.");
    }
    var reading = new SeriesFile(file);
    try (var rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        reading.take(row);
      }
    } catch (CsvParseException | MalformedInputException e) {
      throw Mistake.input(file + ": is no CSV of " + COLUMNS + ": " + e.getMessage());
    }
    return reading.table(perYear);
  }

  private void take(NamedCsvRecord row) {
    String name = cell(row, "series");
    String date = cell(row, "date");
    if (dates == null) {
      dates = SeriesDates.of(date).orElseThrow(() -> wrong(row, "date", date, dateForms()));
    }
    SeriesDates form = dates;
    Long number = numbers.get(date);
    if (number == null) {
      number =
          form.number(date)
              .orElseThrow(() -> wrong(row, "date", date, "it should be written as the first one"));
      numbers.put(date, number);
    }
    double count = count(row, cell(row, "observed"));
    series.computeIfAbsent(name, RowsOfSeries::new).add(number, count, row.getStartingLineNumber());
  }

  private static String dateForms() {
    return "give days (2020-01-31), weeks (2020-W05), months (2020-01) or indexes (17)";
  }

  private String cell(NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(() -> {
          boolean named = row.getHeader().contains(column);
          return Mistake.input(
              named
                  ? "%s: line %d: no %s. Give a cell for each of %s."
                      .formatted(file, row.getStartingLineNumber(), column, COLUMNS)
                  : "%s: line 1: no column %s. The columns are %s."
                      .formatted(file, column, COLUMNS));
        })
        .strip();
  }

  private double count(NamedCsvRecord row, String cell) {
    if (cell.isEmpty() || cell.equals("NA")) {
      return Double.NaN;
    }
    try {
      double count = Double.parseDouble(cell);
      if (count >= 0 && count <= 0x1p53 && count == Math.rint(count)) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Said below, with what else is no count.
    }
    throw wrong(row, "observed", cell, "give a whole number from 0 on, or nothing if not counted");
  }

  private Mistake wrong(NamedCsvRecord row, String column, String cell, String remedy) {
    return Mistake.input(
        "%s: line %d, column %s: '%s' cannot be used; %s."
            .formatted(file, row.getStartingLineNumber(), column, cell, remedy));
  }

  private SeriesTable table(int perYear) {
    if (dates == null) {
      throw Mistake.input(file + ": holds no row. The columns are " + COLUMNS + ".");
    }
    var stride = Stride.of(dates, series.values());
    List<SeriesTable.Entry> entries = new ArrayList<>();
    for (RowsOfSeries rows : series.values()) {
      try {
        entries.add(rows.entry(stride, perYear));
      } catch (IllegalArgumentException e) {
        throw Mistake.input(file + ": " + e.getMessage() + ".");
      }
    }
    return new SeriesTable(stride, List.copyOf(entries));
  }
}
