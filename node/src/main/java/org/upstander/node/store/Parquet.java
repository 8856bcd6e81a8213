package org.upstander.node.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.upstander.node.Mistake;
import org.upstander.source.NumberTable;

/// Parquet files, by way of DuckDB in this process. One thread, so that the same rows give the same
/// bytes; nothing is ever downloaded.
public final class Parquet {
  private Parquet() {}

  /// Writes rows into a table that is being filled.
  @FunctionalInterface
  public interface Rows {
    void appendTo(DuckDBAppender table) throws SQLException;
  }

  /// Writes `rows` as a Parquet file.
  ///
  /// @param schema the columns as SQL, such as `month_id INTEGER, outcome DOUBLE`
  public static void write(Path file, String schema, Rows rows) throws IOException {
    Whole.writePath(
        file,
        part -> {
          try (var connection = connect();
              var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE t (" + schema + ")");
            try (var table = connection.createAppender("main", "t")) {
              rows.appendTo(table);
            }
            sql.execute("COPY t TO " + quoted(part) + " (FORMAT parquet, COMPRESSION zstd)");
          } catch (SQLException e) {
            throw new IOException(file + ": cannot be written as Parquet: " + e.getMessage(), e);
          }
        });
  }

  /// Reads columns of numbers; each is given by the names it may have.
  static NumberTable read(Path file, List<List<String>> columns) throws IOException {
    try (var connection = connect()) {
      var names = names(connection, file);
      String select =
          columns.stream()
              .map(c -> "CAST(\"" + find(c, names, file) + "\" AS DOUBLE)")
              .reduce((a, b) -> a + ", " + b)
              .orElseThrow();
      try (var sql = connection.createStatement();
          var result = sql.executeQuery("SELECT " + select + " FROM " + table(file))) {
        return gather(result, columns.size());
      }
    } catch (SQLException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw Mistake.input(
          file + ": cannot be read as Parquet: " + reason + " Fetch or write the file again.");
    }
  }

  private static NumberTable gather(ResultSet result, int width) throws SQLException {
    double[][] columns = new double[width][4096];
    int rows = 0;
    while (result.next()) {
      if (rows == columns[0].length) {
        for (int c = 0; c < width; c++) {
          columns[c] = Arrays.copyOf(columns[c], rows * 2);
        }
      }
      for (int c = 0; c < width; c++) {
        double value = result.getDouble(c + 1);
        columns[c][rows] = result.wasNull() ? Double.NaN : value;
      }
      rows++;
    }
    int n = rows;
    return NumberTable.of(
        Arrays.stream(columns).map(c -> Arrays.copyOf(c, n)).toArray(double[][]::new));
  }

  private static List<String> names(Connection connection, Path file) throws SQLException {
    var names = new ArrayList<String>();
    try (var sql = connection.createStatement();
        var result = sql.executeQuery("DESCRIBE SELECT * FROM " + table(file))) {
      while (result.next()) {
        names.add(result.getString(1));
      }
    }
    return names;
  }

  private static String find(List<String> aliases, List<String> names, Path file) {
    for (String alias : aliases) {
      for (String name : names) {
        if (name.toLowerCase(Locale.ROOT).equals(alias)) {
          return name.replace("\"", "\"\"");
        }
      }
    }
    throw Mistake.input(
        file + ": there is no column \"" + aliases.getFirst() + "\"; there are " + names + ".");
  }

  private static String table(Path file) {
    return "read_parquet(" + quoted(file) + ")";
  }

  private static String quoted(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  private static DuckDBConnection connect() throws SQLException {
    var settings = new Properties();
    settings.setProperty("threads", "1");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
  }
}
