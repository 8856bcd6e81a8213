package org.upstander.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Columns of numbers, as forecasts and truths are exchanged in:
/// `month_id,country_id,draw,outcome`. Immutable and safe to share between threads.
///
/// Unlike a publisher's table it is all or nothing: one cell that is no number makes the whole file
/// unreadable, because a score over the rest would be a score of something else.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class NumberTable {
  private final double[][] columns;
  private final int rows;

  private NumberTable(double[][] columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /// A table from its columns, all of one length.
  public static NumberTable of(double[]... columns) {
    int rows = columns[0].length;
    if (Arrays.stream(columns).anyMatch(c -> c.length != rows)) {
      throw new IllegalArgumentException("columns differ in length");
    }
    return new NumberTable(
        Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new), rows);
  }

  /// Reads the named columns of a CSV file, plain, gzip or zip; others may be there too. A column
  /// is given by its names, the first that is found counts. A missing cell becomes NaN only in
  /// columns of `sparse`.
  ///
  /// @param name what to call the file in messages
  /// @throws UnreadableFile if a column is missing or a cell is not a number, with line and column
  public static NumberTable read(
      String name, InputStream in, List<List<String>> columns, List<Integer> sparse)
      throws IOException {
    var gathered = new Gathering(columns.size(), sparse);
    try {
      new Parcel(new RawBytes(in), Limits.DEFAULT)
          .open(name, (_, content) -> gathered.read(content, columns));
    } catch (UnreadableFile e) {
      throw e.in(name);
    }
    return gathered.build();
  }

  public int rows() {
    return rows;
  }

  /// The number in `row`, from 0, of column `column`, in the order in which columns were asked for.
  public double get(int row, int column) {
    return columns[column][row];
  }

  /// Rows while they are read. One thread at a time.
  private static final class Gathering {
    private final double[][] columns;
    private final List<Integer> sparse;
    private int rows;

    Gathering(int width, List<Integer> sparse) {
      this.columns = new double[width][1024];
      this.sparse = sparse;
    }

    void read(InputStream in, List<List<String>> names) throws IOException {
      var rowsOfFile = new Rows(Limits.DEFAULT);
      var text = new InputStreamReader(in, StandardCharsets.UTF_8);
      var csv = CsvReader.builder().allowUnclosedQuote(false).build(rowsOfFile, text);
      try {
        Iterator<Fields> iterator = csv.iterator();
        if (!iterator.hasNext()) {
          throw new UnreadableFile("There is not one row.", "", "Give a file with content.");
        }
        iterator.next();
        var header = new Header(rowsOfFile.names());
        int[] at = new int[names.size()];
        for (int c = 0; c < at.length; c++) {
          at[c] = header.need(names.get(c).toArray(String[]::new));
        }
        rowsOfFile.expect(header);
        while (iterator.hasNext()) {
          take(iterator.next(), at, header);
        }
      } catch (CsvParseException | UncheckedIOException e) {
        throw e.getCause() instanceof UnreadableFile known
            ? known
            : new UnreadableFile(
                "It is not a table of comma-separated values.",
                "near line " + rowsOfFile.line(),
                "Look for a quotation mark that is opened and never closed.");
      }
    }

    private void take(Fields row, int[] at, Header header) throws UnreadableFile {
      if (rows == columns[0].length) {
        for (int c = 0; c < columns.length; c++) {
          columns[c] = Arrays.copyOf(columns[c], rows * 2);
        }
      }
      for (int c = 0; c < at.length; c++) {
        columns[c][rows] = sparse.contains(c) && row.absent(at[c]) ? Double.NaN : row.number(at[c]);
        if (row.faulty()) {
          throw new UnreadableFile(
              "There is no number under \"" + header.name(at[c]) + "\".",
              "line " + row.line() + ", column " + (at[c] + 1),
              "Every cell of this column must be a number.");
        }
      }
      rows++;
    }

    NumberTable build() {
      double[][] trimmed =
          Arrays.stream(columns).map(c -> Arrays.copyOf(c, rows)).toArray(double[][]::new);
      return new NumberTable(trimmed, rows);
    }
  }
}
