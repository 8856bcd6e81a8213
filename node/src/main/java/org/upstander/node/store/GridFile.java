package org.upstander.node.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.upstander.forecast.grid.Tail;
import org.upstander.node.Mistake;
import org.upstander.score.backtest.GridBacktest;
import org.upstander.world.GridCell;
import org.upstander.world.ViewsMonth;

/// Forecasts of deaths by half-degree cell, written cell by cell as they are made, so that memory
/// does not grow with the grid.
public final class GridFile {
  private static final double[] LEVELS = {0.5, 0.8, 0.9, 0.95, 0.99};

  private GridFile() {}

  /// Writes a row a cell and month: the mean, the probability of any death and quantiles. CSV,
  /// gzipped CSV or Parquet, by the ending of the name.
  ///
  /// @param also sees each cell too
  public static void writeSummary(
      Path file, GridBacktest backtest, GridBacktest.Sink<RuntimeException> also)
      throws IOException {
    List<YearMonth> months = backtest.window().months();
    if (ending(file).endsWith(".parquet")) {
      Parquet.write(
          file,
          "month_id INTEGER, priogrid_gid INTEGER, mean DOUBLE, p_any DOUBLE, q50 DOUBLE,"
              + " q80 DOUBLE, q90 DOUBLE, q95 DOUBLE, q99 DOUBLE",
          table ->
              backtest.<java.sql.SQLException>each((cell, tails) -> {
                also.take(cell, tails);
                for (int i = 0; i < tails.size(); i++) {
                  table.beginRow();
                  table.append(ViewsMonth.id(months.get(i))).append(cell.id());
                  for (double value : summary(tails.get(i))) {
                    table.append(value);
                  }
                  table.endRow();
                }
              }));
    } else {
      String header = "month_id,priogrid_gid,mean,p_any,q50,q80,q90,q95,q99\n";
      lines(file, header, backtest, also, GridFile::summaryLines);
    }
  }

  /// Writes a row a cell, month and draw, as the ViEWS challenge exchanges forecasts: CSV or
  /// gzipped CSV.
  ///
  /// @param also sees each cell too
  public static void writeDraws(
      Path file, GridBacktest backtest, GridBacktest.Sink<RuntimeException> also)
      throws IOException {
    lines(file, "month_id,priogrid_gid,draw,outcome\n", backtest, also, GridFile::drawLines);
  }

  /// Refuses a name for every draw that would have to be held before it can be written.
  public static void requireStreamed(Path file) {
    if (ending(file).endsWith(".parquet")) {
      throw Mistake.usage(
          "--out "
              + file
              + ": with --all-draws the name must end in .csv or .csv.gz, because that many rows"
              + " are written as they are made.");
    }
  }

  private static String ending(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /// What is written for one cell.
  private interface Format {
    void append(StringBuilder text, int month, GridCell cell, Tail forecast);
  }

  private static void lines(
      Path file,
      String header,
      GridBacktest backtest,
      GridBacktest.Sink<RuntimeException> also,
      Format format)
      throws IOException {
    boolean packed = ending(file).endsWith(".gz");
    Whole.write(
        file,
        out -> {
          try (var stream = packed ? gzip(out) : new BufferedOutputStream(out, 1 << 16)) {
            stream.write(header.getBytes(StandardCharsets.US_ASCII));
            List<YearMonth> months = backtest.window().months();
            var text = new StringBuilder();
            backtest.<IOException>each((cell, tails) -> {
              also.take(cell, tails);
              for (int i = 0; i < tails.size(); i++) {
                text.setLength(0);
                format.append(text, ViewsMonth.id(months.get(i)), cell, tails.get(i));
                stream.write(text.toString().getBytes(StandardCharsets.US_ASCII));
              }
            });
          }
        });
  }

  private static OutputStream gzip(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, 1 << 16) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  private static void summaryLines(StringBuilder text, int month, GridCell cell, Tail forecast) {
    text.append(month).append(',').append(cell.id());
    for (double value : summary(forecast)) {
      text.append(',');
      if (value == Math.rint(value)) {
        text.append((long) value);
      } else {
        text.append(value);
      }
    }
    text.append('\n');
  }

  /// To the sixth decimal, which no thousand draws can tell apart.
  private static double[] summary(Tail forecast) {
    double[] values = new double[2 + LEVELS.length];
    values[0] = forecast.mean();
    values[1] = forecast.atLeast(1).value();
    for (int i = 0; i < LEVELS.length; i++) {
      values[2 + i] = forecast.quantile(LEVELS[i]);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.rint(values[i] * 1e6) / 1e6;
    }
    return values;
  }

  private static void drawLines(StringBuilder text, int month, GridCell cell, Tail forecast) {
    for (int draw = 0; draw < forecast.size(); draw++) {
      text.append(month).append(',').append(cell.id()).append(',').append(draw);
      text.append(',').append(forecast.get(draw)).append('\n');
    }
  }
}
