package org.upstander.node.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.NumberTable;
import org.upstander.world.ViewsMonth;

/// Reads one variable by month and place in ViEWS identifiers: the challenge's features or actuals.
public final class PanelFile {
  private static final int MONTH = 0;
  private static final int PLACE = 1;
  private static final int VALUE = 2;

  /// More deaths in a place and month than anybody can mean.
  private static final double MOST = 1e7;

  private PanelFile() {}

  /// @param column the column of the values; null for the usual ones
  public static Panel read(Path file, @Nullable String column) throws IOException {
    var values = column == null ? List.of("ged_sb", "outcome") : List.of(column);
    NumberTable table =
        Numbers.read(
            file,
            List.of(List.of("month_id"), List.of("country_id", "priogrid_gid", "pg_id"), values),
            VALUE);
    return panel(table, file);
  }

  private static Panel panel(NumberTable table, Path file) {
    if (table.rows() == 0) {
      throw Mistake.input(file + ": there is a header and not one row.");
    }
    YearMonth first = month(table, 0, file);
    YearMonth last = first;
    for (int row = 1; row < table.rows(); row++) {
      YearMonth month = month(table, row, file);
      first = month.isBefore(first) ? month : first;
      last = month.isAfter(last) ? month : last;
    }
    return fill(table, file, first, last);
  }

  private static Panel fill(NumberTable table, Path file, YearMonth first, YearMonth last) {
    int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
    var builders = new HashMap<Integer, Series.Builder>();
    var seen = new HashMap<Integer, java.util.BitSet>();
    for (int row = 0; row < table.rows(); row++) {
      int place = (int) table.get(row, PLACE);
      YearMonth month = month(table, row, file);
      int at = (int) ChronoUnit.MONTHS.between(first, month);
      var months0 = seen.computeIfAbsent(place, _ -> new java.util.BitSet());
      if (months0.get(at)) {
        throw Mistake.input(
            "%s: row %d: place %d has month_id %d twice. Keep one."
                .formatted(file, row + 2, place, ViewsMonth.id(month)));
      }
      months0.set(at);
      double value = table.get(row, VALUE);
      var builder = builders.computeIfAbsent(place, _ -> Series.from(first, months));
      if (!Double.isNaN(value)) {
        check(value, file, row);
        builder.record(month, value);
      }
    }
    var series = new HashMap<Integer, Series>();
    builders.forEach((place, builder) -> series.put(place, builder.build()));
    return Panel.of(first, last, series);
  }

  private static void check(double value, Path file, int row) {
    if (!(value >= 0 && value <= MOST) || value != Math.rint(value)) {
      throw Mistake.input(
          "%s: row %d: %s is no number of deaths. Correct the value."
              .formatted(file, row + 2, value));
    }
  }

  private static YearMonth month(NumberTable table, int row, Path file) {
    double id = table.get(row, MONTH);
    if (!(id >= 1 && id <= 2400) || id != Math.rint(id)) {
      throw Mistake.input(
          "%s: row %d: month_id %s is not a whole number from 1 (January 1980) to 2400."
              .formatted(file, row + 2, id));
    }
    return ViewsMonth.month((int) id);
  }
}
