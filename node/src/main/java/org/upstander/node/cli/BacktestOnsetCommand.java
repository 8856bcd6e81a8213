package org.upstander.node.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.upstander.forecast.onset.OnsetBacktest;
import org.upstander.forecast.onset.OnsetModel;
import org.upstander.forecast.onset.OnsetModels;
import org.upstander.forecast.onset.OnsetTable;
import org.upstander.node.Mistake;
import org.upstander.node.run.OnsetFile;
import org.upstander.node.store.Numbers;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.Progress;
import org.upstander.source.NumberTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander backtest onset`: the structural forecast, origin by origin.
@Command(
    name = "onset",
    description = {
      "Forecasts onsets of mass killing within two years, from each origin with what was known then.",
      "Writes origin,base_year,ccode,name,probability,low,high; the origin is the last training year,",
      "the base year is two years later. Intervals are 80 %%."
    },
    footer = {
      "",
      "Example:",
      "  upstander backtest onset --table predictors.csv --origins 1991..2010 --out onset.csv"
    })
final class BacktestOnsetCommand extends Instruction {
  @Option(
      names = "--table",
      required = true,
      paramLabel = "FILE",
      description = "The Early Warning Project's table of state-years.")
  private Path table;

  @Option(
      names = "--origins",
      required = true,
      paramLabel = "FROM..TO",
      description = "The last training years, such as 1991..2010.")
  private String origins;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "upstander",
      description =
          "One of: base-rate, last-known, elastic-net, logit, boosting, forest, upstander (default).")
  private String model;

  @Option(
      names = "--penalty",
      paramLabel = "FILE",
      description = "A CSV of base,lambda_min that fixes the penalty of each base year.")
  private @Nullable Path penalty;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the CSV.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    OnsetModel chosen = model();
    OnsetBacktest.Origins years = origins();
    Map<Integer, Double> penalties = penalty == null ? Map.of() : penalties(penalty);
    if (penalty != null) {
      requirePenalties(chosen, years, penalties);
    }
    OnsetBacktest result;
    try (var progress = progress()) {
      progress.at("Reading " + table.getFileName());
      OnsetTable rows = OnsetFile.read(table, Clock.latestDay());
      progress.at("Forecasting");
      result = run(rows, years, chosen, penalties, progress);
    }
    Whole.write(out, stream -> write(stream, result));
    report(result, years, chosen);
    return 0;
  }

  private OnsetBacktest run(
      OnsetTable rows,
      OnsetBacktest.Origins years,
      OnsetModel chosen,
      Map<Integer, Double> penalties,
      Progress progress) {
    try {
      return OnsetBacktest.run(
          rows, years, chosen, penalties, origin -> progress.at("Origin " + origin + " done"));
    } catch (IllegalArgumentException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw Mistake.input(table + ": " + cause.getMessage() + ". Choose other --origins.");
    }
  }

  private void requirePenalties(
      OnsetModel chosen, OnsetBacktest.Origins years, Map<Integer, Double> penalties) {
    if (chosen.withPenalty(1) == chosen) {
      throw Mistake.usage("--penalty: the model " + model + " has no penalty.");
    }
    for (int origin = years.first(); origin <= years.last(); origin++) {
      int base = origin + OnsetBacktest.LAG;
      if (!penalties.containsKey(base)) {
        throw Mistake.input(penalty + ": has no penalty for the base year " + base + ".");
      }
    }
  }

  private OnsetModel model() {
    try {
      return OnsetModels.named(model);
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("--model " + model + ": " + e.getMessage() + ".");
    }
  }

  private OnsetBacktest.Origins origins() {
    var span = YearSpan.of("--origins", origins);
    return new OnsetBacktest.Origins(span.first(), span.last());
  }

  private static Map<Integer, Double> penalties(Path file) throws IOException {
    NumberTable table = Numbers.read(file, List.of(List.of("base"), List.of("lambda_min")));
    var penalties = new HashMap<Integer, Double>();
    for (int row = 0; row < table.rows(); row++) {
      int base = (int) table.get(row, 0);
      double lambda = table.get(row, 1);
      Double before = penalties.put(base, lambda);
      if (!(lambda >= 0) || before != null && before != lambda) {
        throw Mistake.input(
            "%s: row %d: lambda_min %s of base %d is below 0 or differs from an earlier row."
                .formatted(file, row + 2, lambda, base));
      }
    }
    return penalties;
  }

  private static void write(OutputStream stream, OnsetBacktest result) throws IOException {
    var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord("origin", "base_year", "ccode", "name", "probability", "low", "high");
    for (OnsetBacktest.Row row : result.rows()) {
      csv.writeRecord(
          Integer.toString(row.origin()),
          Integer.toString(row.baseYear()),
          Integer.toString(row.ccode()),
          row.name(),
          Double.toString(row.probability()),
          Double.toString(row.low()),
          Double.toString(row.high()));
    }
    csv.flush();
  }

  private void report(OnsetBacktest result, OnsetBacktest.Origins years, OnsetModel chosen) {
    out()
        .printf(
            "%s: %,d forecasts by model %s, origins %d to %d.%n",
            out, result.rows().size(), chosen.name(), years.first(), years.last());
    if (!result.missing().isEmpty()) {
      out().printf("No forecast for %,d state-years:%n", result.missing().size());
      result.missing().stream()
          .limit(5)
          .forEach(g -> out().printf("  %s in %d: %s%n", g.name(), g.baseYear(), g.reason()));
      if (result.missing().size() > 5) {
        out().printf("  and %,d more%n", result.missing().size() - 5);
      }
    }
    out().flush();
  }
}
