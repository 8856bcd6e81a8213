package org.upstander.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.forecast.deaths.Paths;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.world.Scheme;
import org.upstander.world.State;
import org.upstander.world.States;
import org.upstander.world.ViewsMonth;

/// What could have been read off about each state at the end of each month from 2000 to 2020: the
/// figures that the rule table asks for, from the months up to that one only.
///
/// Deaths are those of state-based violence, the only type recorded for the world in all these
/// years; deaths of civilians in one-sided violence enter where a year of them is recorded. The
/// deaths model is fitted anew every month to the months up to it. Structural forecasts are those
/// of `backtest onset`; one of base year B is used from July of B + 1 to June of B + 2, for a
/// year's conditions are published in the course of the next.
///
/// Usage: `PastPictures COUNTRY-MONTHS.csv.gz ONSET-FORECASTS.csv OUT.csv`
public final class PastPictures {
  private static final YearMonth FROM = YearMonth.of(2000, 1);
  private static final YearMonth TO = YearMonth.of(2020, 12);
  private static final YearMonth START = YearMonth.of(1990, 1);
  private static final YearMonth END = YearMonth.of(2020, 12);
  private static final int DRAWS = 500;
  private static final int YEAR = 12;

  private final Panel stateBased;
  private final Panel oneSided;
  private final Map<List<Integer>, Double> structural;

  private PastPictures(Path months, Path forecasts) throws IOException {
    stateBased = panel(months, "ged_sb");
    oneSided = panel(months, "ged_os");
    structural = structural(forecasts);
  }

  public static void main(String[] args) throws IOException {
    var past = new PastPictures(Path.of(args[0]), Path.of(args[1]));
    try (var out = new PrintWriter(args[2], StandardCharsets.UTF_8)) {
      out.println(
          "month,state,structural,outbreak,at-least-25,at-least-1000,expected,deaths,"
              + "deaths-before,deaths-quarter,one-sided");
      for (var month = FROM; !month.isAfter(TO); month = month.plusMonths(1)) {
        past.write(out, month, past.forecast(month));
      }
    }
  }

  private Map<Integer, Paths> forecast(YearMonth month) {
    DeathsModel model = DeathsModels.named(DeathsModels.NAMES.getLast());
    Panel known = stateBased.before(month.plusMonths(1));
    var fitted = model.fit(known);
    var places =
        known.places().stream().filter(p -> known.find(p).orElseThrow().hasData()).toList();
    var made = places.parallelStream().map(p -> fitted.forecast(p, YEAR, DRAWS)).toList();
    var paths = new HashMap<Integer, Paths>();
    for (int i = 0; i < places.size(); i++) {
      paths.put(places.get(i), made.get(i));
    }
    return paths;
  }

  private void write(PrintWriter out, YearMonth month, Map<Integer, Paths> paths) {
    for (State state : States.world().on(month.atEndOfMonth())) {
      var series = stateBased.find(state.code()).map(s -> s.before(month.plusMonths(1)));
      var forecast = paths.get(state.code());
      var line = new StringBuilder(month + "," + state.code());
      int base = month.getMonthValue() >= 7 ? month.getYear() - 1 : month.getYear() - 2;
      append(line, structural.get(List.of(base, state.code())));
      if (series.isPresent() && forecast != null) {
        forecast(line, series.get(), forecast, month);
        append(line, sum(series.get(), month, YEAR));
        append(line, sum(series.get(), month.minusMonths(YEAR), YEAR));
        append(line, sum(series.get(), month, 3));
      } else {
        line.append(",,,,,,,");
      }
      append(line, oneSided.find(state.code()).map(s -> sum(s, month, YEAR)).orElse(null));
      out.println(line);
    }
  }

  private static void forecast(StringBuilder line, Series past, Paths paths, YearMonth month) {
    var escalation = Escalation.STANDARD;
    boolean quiet = escalation.quiet(past, month.plusMonths(1));
    append(line, quiet ? escalation.within(paths, YEAR).value() : null);
    var year = paths.sum(1, YEAR);
    append(line, year.atLeast(25).value());
    append(line, year.atLeast(1000).value());
    append(line, year.mean());
  }

  private static void append(StringBuilder line, @Nullable Double value) {
    line.append(',');
    if (value != null) {
      line.append(String.format(Locale.ROOT, "%.5g", value));
    }
  }

  /// The sum of the `months` months up to `last`; null if one of them is not recorded.
  private static @Nullable Double sum(Series series, YearMonth last, int months) {
    double sum = 0;
    for (int age = 0; age < months; age++) {
      OptionalDouble value = series.get(last.minusMonths(age));
      if (value.isEmpty()) {
        return null;
      }
      sum += value.getAsDouble();
    }
    return sum;
  }

  private static Panel panel(Path file, String column) throws IOException {
    var builders = new TreeMap<Integer, Series.Builder>();
    int months = (int) START.until(END, ChronoUnit.MONTHS) + 1;
    for (var row : rows(file)) {
      var month = ViewsMonth.month(Integer.parseInt(row.getField("month_id")));
      String value = row.getField(column);
      if (value.isEmpty() || month.isAfter(END) || month.isBefore(START)) {
        continue;
      }
      States.world()
          .find(Scheme.VIEWS, row.getField("country_id"), month.atEndOfMonth())
          .ifPresent(state ->
              builders
                  .computeIfAbsent(state.code(), _ -> Series.from(START, months))
                  .add(month, Double.parseDouble(value)));
    }
    var series = new TreeMap<Integer, Series>();
    builders.forEach((code, builder) -> series.put(code, builder.build()));
    return Panel.of(START, END, series);
  }

  private static Map<List<Integer>, Double> structural(Path file) throws IOException {
    var forecasts = new HashMap<List<Integer>, Double>();
    for (var row : rows(file)) {
      int base = Integer.parseInt(row.getField("base_year"));
      States.world()
          .find(Scheme.COW, row.getField("ccode"), YearMonth.of(base, 12).atEndOfMonth())
          .ifPresent(state ->
              forecasts.put(
                  List.of(base, state.code()), Double.parseDouble(row.getField("probability"))));
    }
    return forecasts;
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var raw = Files.newInputStream(file);
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var text = new InputStreamReader(in, StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
