package org.upstander.node.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.upstander.forecast.deaths.Paths;
import org.upstander.node.Mistake;
import org.upstander.score.backtest.DeathsWindow;
import org.upstander.source.NumberTable;
import org.upstander.world.ViewsMonth;

/// Forecasts of deaths as the ViEWS challenge exchanges them: one row a month, place and draw.
public final class DrawsFile {
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("month_id"),
          List.of("country_id", "priogrid_gid", "pg_id"),
          List.of("draw"),
          List.of("outcome"));

  private DrawsFile() {}

  /// Writes to CSV, gzipped CSV or Parquet, by the ending of the name.
  public static void write(Path file, DeathsWindow window, SortedMap<Integer, Paths> forecasts)
      throws IOException {
    requireKnownEnding(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".parquet")) {
      Parquet.write(
          file,
          "month_id INTEGER, country_id INTEGER, draw INTEGER, outcome INTEGER",
          table ->
              each(
                  window,
                  forecasts,
                  (month, place, draw, outcome) -> {
                    table.beginRow();
                    table.append(month).append(place).append(draw).append(outcome);
                    table.endRow();
                  }));
    } else if (name.endsWith(".csv.gz")) {
      Whole.write(file, out -> gzip(out, window, forecasts));
    } else {
      Whole.write(file, out -> csv(out, window, forecasts));
    }
  }

  /// Refuses a name whose ending is no known format, before any work is done.
  public static void requireKnownEnding(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".csv.gz") && !name.endsWith(".parquet")) {
      throw Mistake.usage(
          "--out "
              + file
              + ": the name must end in .csv, .csv.gz or .parquet, which decides the format.");
    }
  }

  /// Reads month, place, draw and outcome, in this order of columns.
  public static NumberTable read(Path file) throws IOException {
    return Numbers.read(file, COLUMNS);
  }

  private static void gzip(
      OutputStream out, DeathsWindow window, SortedMap<Integer, Paths> forecasts)
      throws IOException {
    try (var packed =
        new GZIPOutputStream(out, 1 << 16) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        }) {
      csv(packed, window, forecasts);
    }
  }

  private static void csv(
      OutputStream out, DeathsWindow window, SortedMap<Integer, Paths> forecasts)
      throws IOException {
    var buffered = new BufferedOutputStream(out, 1 << 16);
    buffered.write("month_id,country_id,draw,outcome\n".getBytes(StandardCharsets.US_ASCII));
    var line = new StringBuilder();
    each(
        window,
        forecasts,
        (month, place, draw, outcome) -> {
          line.setLength(0);
          line.append(month).append(',').append(place).append(',').append(draw);
          line.append(',').append(outcome).append('\n');
          for (int i = 0; i < line.length(); i++) {
            buffered.write(line.charAt(i));
          }
        });
    buffered.flush();
  }

  /// Takes one draw; `E` is what writing it may throw.
  @FunctionalInterface
  private interface Draw<E extends Exception> {
    void take(int month, int place, int draw, int outcome) throws E;
  }

  private static <E extends Exception> void each(
      DeathsWindow window, SortedMap<Integer, Paths> forecasts, Draw<E> draw) throws E {
    for (YearMonth month : window.months()) {
      int id = ViewsMonth.id(month);
      int lead = window.lead(month);
      for (var entry : forecasts.entrySet()) {
        Paths paths = entry.getValue();
        for (int d = 0; d < paths.draws(); d++) {
          draw.take(id, entry.getKey(), d, (int) paths.get(lead, d));
        }
      }
    }
  }
}
