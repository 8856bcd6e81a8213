package org.upstander.source.scan;

import java.time.YearMonth;
import java.util.Optional;

/// What a table of events looks like and what its columns mean.
///
/// @param columns the columns that are read; all others are passed over
/// @param separator what stands between cells: an ASCII character, neither `"` nor a line end
/// @param date how days are written
/// @param bounds what values are believed
/// @param places what the texts of the place column stand for, 0 or more
/// @param categories what the texts of the category column stand for, 0 to 2047
public record Layout(
    Columns columns,
    char separator,
    DateForm date,
    Bounds bounds,
    Lookup places,
    Lookup categories) {

  public Layout {
    if (separator >= 128 || separator < ' ' && separator != '\t' || separator == '"') {
      throw new IllegalArgumentException("no separator of cells: " + (int) separator);
    }
  }

  /// Names of columns, as the header writes them.
  ///
  /// @param id what tells one event from another
  /// @param date the day the event is counted on; for an event of several days, the last
  /// @param place where it happened
  /// @param category the kind of event; without it every event is of category 0
  /// @param count the deaths
  /// @param latitude degrees north; only together with a longitude
  /// @param longitude degrees east; only together with a latitude
  public record Columns(
      String id,
      String date,
      String place,
      Optional<String> category,
      String count,
      Optional<String> latitude,
      Optional<String> longitude) {
    public Columns {
      if (latitude.isPresent() != longitude.isPresent()) {
        throw new IllegalArgumentException("a latitude needs a longitude, and the reverse");
      }
    }
  }

  /// What values are believed. Others are refused, because a column was misread.
  ///
  /// @param first the first month an event may be in, not before the year 1
  /// @param last the last, not after the year 5000
  /// @param most the most deaths an event may have
  public record Bounds(YearMonth first, YearMonth last, int most) {
    /// 1900 to 2099, and ten million dead.
    public static final Bounds DEFAULT =
        new Bounds(YearMonth.of(1900, 1), YearMonth.of(2099, 12), 10_000_000);

    public Bounds {
      if (first.getYear() < 1 || last.getYear() > 5000 || last.isBefore(first) || most < 0) {
        throw new IllegalArgumentException("no bounds: " + first + " to " + last + ", " + most);
      }
    }
  }
}
