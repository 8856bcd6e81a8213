package org.upstander.node.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.node.Mistake;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.Table;
import org.upstander.panel.Panel;
import org.upstander.score.backtest.EscalationBacktest;
import org.upstander.score.backtest.EventScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander backtest escalation`: whether quiet places see armed violence begin.
@Command(
    name = "escalation",
    description = {
      "Probability that a place without a month of 25 deaths in the year before has one within the",
      "next months, from January of each origin, with the figures up to December before.",
      "Writes origin,country_id,probability,happened."
    },
    footer = {
      "",
      "Example:",
      "  upstander backtest escalation --panel country-month.csv.gz --origins 2000..2021 --out e.csv"
    })
final class BacktestEscalationCommand extends Instruction {
  @Mixin private PanelArgument figures;

  @Option(
      names = "--origins",
      required = true,
      paramLabel = "FROM..TO",
      description = "The years in whose Januaries forecasts begin, such as 2000..2021.")
  private String origins;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "12",
      description = "Within how many months, 1 to 36 (default: ${DEFAULT-VALUE}).")
  private int months;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the CSV.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    DeathsModel chosen = figures.model();
    var years = YearSpan.of("--origins", origins);
    if (months < 1 || months > 36) {
      throw Mistake.usage("--months " + months + ": give a number from 1 to 36.");
    }
    EscalationBacktest result;
    try (var progress = progress()) {
      progress.at("Reading " + figures.file().getFileName());
      Panel history = figures.read();
      progress.at("Forecasting");
      result =
          EscalationBacktest.run(
              history,
              chosen,
              new EscalationBacktest.Question(
                  Escalation.STANDARD, years.first(), years.last(), months));
      if (result.rows().isEmpty()) {
        throw Mistake.input(
            "%s: covers %s to %s, which leaves nothing to forecast and check at the origins %s."
                .formatted(figures.file(), history.first(), history.last(), origins));
      }
    }
    Whole.write(out, stream -> write(stream, result));
    report(result, chosen.name());
    return 0;
  }

  private static void write(OutputStream stream, EscalationBacktest result) throws IOException {
    var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord("origin", "country_id", "probability", "happened");
    for (var row : result.rows()) {
      csv.writeRecord(
          Integer.toString(row.origin()),
          Integer.toString(row.place()),
          Double.toString(row.probability()),
          row.happened() ? "1" : "0");
    }
    csv.flush();
  }

  private void report(EscalationBacktest result, String name) {
    long events = result.rows().stream().filter(EscalationBacktest.Row::happened).count();
    out()
        .printf(
            "%s: %,d forecasts of quiet places by model %s, %,d followed by a month of 25 deaths"
                + " within %d.%n",
            out, result.rows().size(), name, events, months);
    if (events > 0 && events < result.rows().size()) {
      out().println();
      out().print(table(result, name).toText());
    }
    out().flush();
  }

  private static Table table(EscalationBacktest result, String name) {
    var table =
        new Table(
            Table.Column.text("Forecast", "forecast"),
            Table.Column.number("AUC", "auc"),
            Table.Column.number("AP", "average_precision"),
            Table.Column.number("Brier", "brier"),
            Table.Column.number("Log loss", "log_loss"),
            Table.Column.number("Expected", "expected"),
            Table.Column.number("Happened", "happened"),
            Table.Column.number("Slope", "slope"));
    result.scores(name).forEach((forecast, scores) -> add(table, forecast, scores));
    return table;
  }

  private static void add(Table table, String forecast, EventScores scores) {
    table.add(
        Table.Cell.of(forecast),
        number("%.3f", scores.area()),
        number("%.3f", scores.averagePrecision()),
        number("%.5f", scores.brier()),
        number("%.4f", scores.logLoss()),
        number("%.1f", scores.expected()),
        number("%.0f", scores.events()),
        number("%.2f", scores.slope()));
  }

  private static Table.Cell number(String form, double value) {
    return Table.Cell.of(String.format(Locale.ROOT, form, value), value);
  }
}
