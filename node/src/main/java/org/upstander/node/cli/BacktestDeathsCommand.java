package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.node.Mistake;
import org.upstander.node.store.DrawsFile;
import org.upstander.node.terminal.Instruction;
import org.upstander.panel.Panel;
import org.upstander.score.backtest.DeathsWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander backtest deaths`: one window of the ViEWS challenge.
@Command(
    name = "deaths",
    description = {
      "Forecasts deaths per month for one year, from the figures up to October of the year before.",
      "Writes month_id,country_id,draw,outcome."
    },
    footer = {
      "",
      "Example:",
      "  upstander backtest deaths --panel country-month.csv.gz --window 2018 --out 2018.csv.gz"
    })
final class BacktestDeathsCommand extends Instruction {
  @Mixin private PanelArgument figures;

  @Option(
      names = "--window",
      required = true,
      paramLabel = "YEAR",
      description = "The year to forecast.")
  private int window;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Draws for each month and place (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write; .csv, .csv.gz or .parquet.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    DeathsModel chosen = figures.model();
    if (draws < 1 || draws > 10_000) {
      throw Mistake.usage("--draws " + draws + ": give a number from 1 to 10000.");
    }
    if (window < 1900 || window > 2999) {
      throw Mistake.usage("--window " + window + ": give a year.");
    }
    DrawsFile.requireKnownEnding(out);
    try (var progress = progress()) {
      progress.at("Reading " + figures.file().getFileName());
      Panel history = figures.read();
      var year = new DeathsWindow(window);
      var lastSeen = year.origin().minusMonths(1);
      if (!history.first().isBefore(year.origin()) || history.last().isBefore(lastSeen)) {
        throw Mistake.input(
            "%s: covers %s to %s; window %d needs the months up to %s."
                .formatted(figures.file(), history.first(), history.last(), window, lastSeen));
      }
      progress.at("Forecasting " + window);
      var forecasts = year.forecast(history, chosen, draws);
      if (forecasts.isEmpty()) {
        throw Mistake.input(
            figures.file()
                + ": records nothing in the year before "
                + year.origin()
                + " in this column.");
      }
      progress.at("Writing " + out.getFileName());
      DrawsFile.write(out, year, forecasts);
      out()
          .printf(
              "%s: %,d forecasts (%d months × %d places × %,d draws) by model %s, from figures up"
                  + " to %s.%n",
              out,
              12L * forecasts.size() * draws,
              12,
              forecasts.size(),
              draws,
              chosen.name(),
              lastSeen);
    }
    return 0;
  }
}
