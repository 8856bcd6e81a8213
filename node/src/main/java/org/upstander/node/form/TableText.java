package org.upstander.node.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a table of comma-separated values. The first row names components; `opinion.presence` is
/// the component `presence` of the component `opinion`. An empty cell is left out.
final class TableText {
  private static final Pattern LINE = Pattern.compile("at line (\\d{1,7})\\b");
  private static final int MOST_ROWS = 10_000;

  private TableText() {}

  static List<Piece> read(String text) {
    var pieces = new ArrayList<Piece>();
    try (var rows =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      var each = rows.iterator();
      if (!each.hasNext()) {
        throw new Wrong(Place.START, "there is nothing in it.");
      }
      var head = new TableHead(each.next());
      while (each.hasNext()) {
        pieces.add(head.block(each.next()));
        if (pieces.size() > MOST_ROWS) {
          throw new Wrong(Place.START, "it has more than %,d rows.".formatted(MOST_ROWS));
        }
      }
      if (pieces.isEmpty()) {
        throw new Wrong(Place.START, "there is no row below the names of the columns.");
      }
    } catch (CsvParseException | IOException e) {
      String reason = reason(e);
      throw new Wrong(line(reason), "it cannot be read as a table: " + reason + ".");
    }
    return pieces;
  }

  private static Place line(String reason) {
    var line = LINE.matcher(reason);
    return line.find() ? Place.of(Integer.parseInt(line.group(1)), 1) : Place.START;
  }

  private static String reason(Exception e) {
    Throwable deepest = e.getCause() == null ? e : e.getCause();
    return String.valueOf(deepest.getMessage());
  }
}
