package org.upstander.node.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.upstander.node.Mistake;
import org.upstander.panel.EventFold;
import org.upstander.panel.MonthTable;
import org.upstander.source.scan.DateForm;
import org.upstander.source.scan.EventScan;
import org.upstander.source.scan.Layout;
import org.upstander.source.scan.ScanReport;
import org.upstander.source.scan.UnscannableFile;

/// A large table of events, every row checked, summed to place and month.
///
/// @param report what became of its rows
/// @param categories the kinds of event, in the order of their names
/// @param rows one for each place and month with an event, in the order of places and months
public record EventTable(ScanReport report, List<String> categories, List<Row> rows) {
  /// More kinds of event than this are no kinds.
  public static final int MOST_CATEGORIES = 32;

  /// One place and month.
  ///
  /// @param byCategory events of each kind, in the order of [EventTable#categories]
  public record Row(String place, String month, long events, long deaths, List<Long> byCategory) {}

  /// Reads and sums a table.
  ///
  /// @param place what a text of the place column becomes in the result; empty text refuses the row
  public static EventTable read(
      Path file, Layout.Columns columns, DateForm date, UnaryOperator<String> place)
      throws IOException {
    var places = new Names(1 << 20, place);
    var kinds = new Names(MOST_CATEGORIES, UnaryOperator.identity());
    var layout =
        new Layout(columns, ',', date, Layout.Bounds.DEFAULT, places::number, kinds::number);
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    List<EventFold> folds =
        Stream.generate(() -> new EventFold(MOST_CATEGORIES)).limit(threads).toList();
    ScanReport report;
    try (var channel = FileChannel.open(file)) {
      report = new EventScan(layout).scan(channel, folds);
    } catch (UnscannableFile e) {
      throw Mistake.input(file + ": " + e.getMessage());
    }
    MonthTable table = folds.stream().reduce(EventFold::merge).orElseThrow().table();
    List<String> categories = columns.category().isPresent() ? kinds.sorted() : List.of();
    return new EventTable(report, categories, rows(table, places, kinds, categories));
  }

  private static List<Row> rows(
      MonthTable table, Names places, Names kinds, List<String> categories) {
    var rows = new ArrayList<Row>();
    for (int row = 0; row < table.size(); row++) {
      int at = row;
      var byCategory = categories.stream().map(c -> table.events(at, kinds.of(c))).toList();
      rows.add(
          new Row(
              places.name(table.place(row)),
              table.month(row).toString(),
              table.events(row),
              table.deaths(row),
              byCategory));
    }
    rows.sort(Comparator.comparing(Row::place).thenComparing(Row::month));
    return rows;
  }

  /// Numbers for texts, in whatever order they come; only names leave this class, so that the order
  /// does not matter. Safe to share between threads.
  private static final class Names {
    private final int most;
    private final UnaryOperator<String> meaning;
    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> names = new ArrayList<>();

    Names(int most, UnaryOperator<String> meaning) {
      this.most = most;
      this.meaning = meaning;
    }

    OptionalInt number(String text) {
      String name = meaning.apply(text);
      if (name.isEmpty()) {
        return OptionalInt.empty();
      }
      synchronized (names) {
        Integer known = numbers.get(name);
        if (known == null && names.size() < most) {
          known = names.size();
          numbers.put(name, known);
          names.add(name);
        }
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
      }
    }

    int of(String name) {
      return numbers.getOrDefault(name, 0);
    }

    String name(int number) {
      return names.get(number);
    }

    List<String> sorted() {
      return IntStream.range(0, names.size()).mapToObj(names::get).sorted().toList();
    }
  }
}
