package org.upstander.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.world.Scheme;

/// What the columns of somebody's table mean, so that any table can be read. Written as a small
/// JSON file; docs/methods/sources.md lists its keys with examples.
///
/// @param publisher who published the table, its licence and citation
/// @param dataset the publisher's name for the data
/// @param version the version, if the publisher numbers them
/// @param separator the character between cells
/// @param rows what a row is
/// @param state where the state stands
/// @param date where the days stand
/// @param columns names of further columns by role: `id`, `latitude`, `longitude`, `adm1`, `adm2`,
///   `side_a`, `side_b`
/// @param category how rows are sorted into kinds; rows of other kinds are refused
/// @param values what is counted or measured
/// @param coverage what the table covers; empty if nobody says so
public record Mapping(
    Publisher publisher,
    String dataset,
    Optional<Version> version,
    char separator,
    Kind rows,
    StateCell state,
    DateCells date,
    Map<String, String> columns,
    Optional<Category> category,
    List<Measure> values,
    List<Declared> coverage) {
  public Mapping {
    columns = Map.copyOf(columns);
    values = List.copyOf(values);
    coverage = List.copyOf(coverage);
  }

  /// Reads a mapping.
  ///
  /// @param name what to call it in messages
  /// @throws UnreadableFile if it is no mapping: the message names the key and what was expected
  public static Mapping read(String name, InputStream in) throws IOException {
    return MappingFile.read(name, in);
  }

  /// What a row of a table is.
  public enum Kind {
    /// One incident: it becomes an [Event].
    EVENTS,
    /// One or more numbers about a state and a period: they become [Figures].
    FIGURES
  }

  /// Where the state of a row stands.
  ///
  /// @param text the name of the column, or, if `constant`, the code or name itself
  /// @param constant whether the whole table is about one state
  /// @param scheme the scheme of the code; empty for a name
  public record StateCell(String text, boolean constant, Optional<Scheme> scheme) {}

  /// Where the days of a row stand.
  ///
  /// @param first the column of the first day, of the month or of the year
  /// @param last the column of the last day, if there is one
  /// @param format `yyyy-MM-dd` and its like, or `views-month`
  public record DateCells(String first, Optional<String> last, String format) {}

  /// How rows are sorted into kinds.
  ///
  /// @param column the column
  /// @param kinds what the cell says to what it means: a type of violence for events, the end of
  ///   the variable's name for figures
  public record Category(String column, Map<String, String> kinds) {
    public Category {
      kinds = Map.copyOf(kinds);
    }
  }

  /// Something counted or measured.
  ///
  /// @param column the column; empty to count each row as 1
  /// @param variable its name and unit; for events one of `best`, `low`, `high`, `side_a`,
  ///   `side_b`, `civilians`, `unknown`
  public record Measure(Optional<String> column, Variable variable) {}
}
