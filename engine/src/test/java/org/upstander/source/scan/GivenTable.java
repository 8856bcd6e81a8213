package org.upstander.source.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.upstander.panel.EventFold;
import org.upstander.panel.MonthTable;

/// A table of events given as text, and what the scan makes of it.
final class GivenTable {
  static final Map<String, Integer> PLACES = Map.of("Sudan", 625, "Chad", 483, "Côte, d'Or", 437);
  static final List<String> CATEGORIES = List.of("battle", "violence against civilians", "riot");

  static final Layout.Columns COLUMNS =
      new Layout.Columns(
          "id",
          "date",
          "place",
          Optional.of("type"),
          "deaths",
          Optional.of("lat"),
          Optional.of("lon"));

  static final Layout LAYOUT =
      new Layout(
          COLUMNS,
          ',',
          DateForm.YEAR_MONTH_DAY,
          Layout.Bounds.DEFAULT,
          GivenTable::place,
          GivenTable::category);

  private GivenTable() {}

  /// What became of a table.
  record Result(ScanReport report, MonthTable table) {
    /// The rows of the table in words.
    List<String> lines() {
      var lines = new ArrayList<String>();
      for (int row = 0; row < table.size(); row++) {
        var line = new StringBuilder(table.place(row) + " " + table.month(row));
        for (int c = 0; c < table.categories(); c++) {
          line.append(" ").append(table.events(row, c)).append("/").append(table.deaths(row, c));
        }
        lines.add(line.toString());
      }
      return lines;
    }

    /// The first refused rows in words.
    List<String> refusals() {
      return report.examples().stream().map(r -> r.line() + " " + r.reason()).toList();
    }
  }

  static OptionalInt place(String text) {
    return PLACES.containsKey(text) ? OptionalInt.of(PLACES.get(text)) : OptionalInt.empty();
  }

  static OptionalInt category(String text) {
    int i = CATEGORIES.indexOf(text);
    return i < 0 ? OptionalInt.empty() : OptionalInt.of(i);
  }

  static Result scan(Path dir, String text) throws IOException {
    return scan(write(dir, text), LAYOUT, ScanLimits.DEFAULT, 2);
  }

  static Path write(Path dir, String text) throws IOException {
    return Files.writeString(dir.resolve("events.csv"), text);
  }

  static Result scan(Path file, Layout layout, ScanLimits limits, int threads) throws IOException {
    var folds = Stream.generate(() -> new EventFold(CATEGORIES.size())).limit(threads).toList();
    try (var channel = FileChannel.open(file)) {
      var report = new EventScan(layout, limits).scan(channel, folds);
      return new Result(report, folds.stream().reduce(EventFold::merge).orElseThrow().table());
    }
  }
}
