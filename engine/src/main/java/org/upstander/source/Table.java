package org.upstander.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/// A table of separated values, read row by row. Any line end (LF, CRLF, CR), quoted cells with
/// separators and line ends inside.
final class Table {
  private final Limits limits;
  private final Notes notes;

  Table(Limits limits, Notes notes) {
    this.limits = limits;
    this.notes = notes;
  }

  /// How a reader is made once the columns are known.
  interface Opening {
    TableReader open(Header header) throws UnreadableFile;
  }

  /// Reads a table whose first row is its header.
  void read(Text text, char separator, Opening opening, Verdicts out) throws IOException {
    read(text, separator, List.of(), opening, out);
  }

  /// Reads a table; `names` are its columns if it has no header, else empty.
  void read(Text text, char separator, List<String> names, Opening opening, Verdicts out)
      throws IOException {
    var rows = new Rows(limits);
    var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(buffer(limits))
            .build(rows, text);
    try {
      Iterator<Fields> iterator = csv.iterator();
      Header header = names.isEmpty() ? header(iterator, rows) : new Header(names);
      TableReader reader = opening.open(header);
      rows.expect(header);
      each(iterator, header, row -> out.give(row, row.faulty() ? null : reader.read(row)));
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e, rows.line());
    }
    if (out.none()) {
      throw new UnreadableFile(
          "There is a header and not one row.", "", "Fetch it again; the publisher's has rows.");
    }
  }

  /// Room for the longest cell. The parser doubles its buffer and oversteps any limit that is not a
  /// power of two.
  private static int buffer(Limits limits) {
    return Math.max(Integer.highestOneBit(limits.field()) << 1, 1 << 14);
  }

  private Header header(Iterator<Fields> iterator, Rows rows) throws UnreadableFile {
    if (!iterator.hasNext()) {
      throw new UnreadableFile("There is not one row.", "", "Fetch it again from the publisher.");
    }
    iterator.next();
    return new Header(rows.names());
  }

  private interface Taker {
    void take(Fields row) throws IOException;
  }

  private void each(Iterator<Fields> iterator, Header header, Taker taker) throws IOException {
    boolean second = true;
    while (iterator.hasNext()) {
      Fields row = iterator.next();
      if (second && row.tagged()) {
        notes.add(Note.HXL_TAGS, row.line(), "tags such as #date+year");
      } else {
        check(row, header);
        taker.take(row);
      }
      second = false;
    }
  }

  private void check(Fields row, Header header) {
    if (row.count() == header.size() + 1 && row.lastEmpty()) {
      notes.add(Note.TRAILING_CELL, row.line(), row.count() + " cells under " + header.size());
    } else if (row.count() != header.size()) {
      row.fault(
          Reading.Reason.WRONG_FIELD_COUNT,
          row.count() + " cells, but the header has " + header.size());
    }
  }

  /// What a fault of the parser means: our own verdict inside it, the caller's stream that failed,
  /// or a table that is none.
  private static IOException unreadable(RuntimeException e, long line) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException known) {
      return known;
    }
    if (!(cause instanceof CsvParseException)) {
      throw e; // A mistake of ours is not the file's.
    }
    return new UnreadableFile(
        "It is no well-formed table: " + cause.getMessage(),
        "from line " + line,
        "Look for a quotation mark that is opened and never closed, or closed too early.");
  }
}
