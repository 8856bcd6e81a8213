package org.upstander.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.upstander.panel.EventFold;
import org.upstander.panel.MonthTable;
import org.upstander.source.scan.DateForm;
import org.upstander.source.scan.EventScan;
import org.upstander.source.scan.Layout;
import org.upstander.source.scan.ScanReport;

/// Reads a table of events, checks every row, and writes events and deaths by country and month.
///
/// Usage: `AggregateEvents EVENTS.csv THREADS OUT.csv`; the table is that of `make_events.py`.
public final class AggregateEvents {
  private static final List<String> CATEGORIES =
      List.of("battle", "violence_against_civilians", "protest", "riot", "explosion", "strategic");
  private static final int CIVILIANS = 1;

  private AggregateEvents() {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    int threads = Integer.parseInt(args[1]);
    List<EventFold> folds =
        Stream.generate(() -> new EventFold(CATEGORIES.size())).limit(threads).toList();
    ScanReport report;
    try (var file = FileChannel.open(Path.of(args[0]))) {
      report = new EventScan(layout()).scan(file, folds);
    }
    MonthTable table = folds.stream().reduce(EventFold::merge).orElseThrow().table();
    write(table, Path.of(args[2]));
    print(report, table, (System.nanoTime() - start) / 1e9);
  }

  private static Layout layout() {
    var columns =
        new Layout.Columns(
            "id",
            "date",
            "country",
            Optional.of("event_type"),
            "fatalities",
            Optional.of("lat"),
            Optional.of("lon"));
    return new Layout(
        columns,
        ',',
        DateForm.YEAR_MONTH_DAY,
        Layout.Bounds.DEFAULT,
        AggregateEvents::place,
        AggregateEvents::category);
  }

  /// A code of three letters as a number to the base 26.
  private static OptionalInt place(String code) {
    if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(code.chars().reduce(0, (n, c) -> 26 * n + c - 'A'));
  }

  private static String code(int place) {
    return ""
        + (char) ('A' + place / 676)
        + (char) ('A' + place / 26 % 26)
        + (char) ('A' + place % 26);
  }

  private static OptionalInt category(String text) {
    int i = CATEGORIES.indexOf(text);
    return i < 0 ? OptionalInt.empty() : OptionalInt.of(i);
  }

  private static void write(MonthTable table, Path out) throws IOException {
    try (BufferedWriter csv = Files.newBufferedWriter(out, StandardCharsets.US_ASCII)) {
      csv.write("country,month,events,fatalities,civ\n");
      for (int row = 0; row < table.size(); row++) {
        YearMonth month = table.month(row);
        csv.append(code(table.place(row))).append(',').append(month.toString()).append(',');
        csv.append(Long.toString(table.events(row))).append(',');
        csv.append(Long.toString(table.deaths(row))).append(',');
        csv.append(Long.toString(table.events(row, CIVILIANS))).append('\n');
      }
    }
  }

  private static void print(ScanReport report, MonthTable table, double seconds) {
    long deaths = 0;
    long civilians = 0;
    for (int row = 0; row < table.size(); row++) {
      deaths += table.deaths(row);
      civilians += table.events(row, CIVILIANS);
    }
    System.out.println(
        "upstander|rows="
            + report.rows()
            + " accepted="
            + report.accepted()
            + " refused="
            + report.refused()
            + " groups="
            + table.size()
            + "|total wall="
            + Math.round(seconds * 1000) / 1000.0
            + "|sumF="
            + deaths
            + " civ="
            + civilians);
    report.examples().forEach(System.out::println);
  }
}
