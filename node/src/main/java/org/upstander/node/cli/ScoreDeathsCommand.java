package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.upstander.node.Mistake;
import org.upstander.node.store.DrawsFile;
import org.upstander.node.store.Numbers;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.Table;
import org.upstander.score.DeathsScores;
import org.upstander.score.Estimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander score deaths`: draws of deaths against recorded deaths.
@Command(
    name = "deaths",
    description = {
      "Scores draws (month_id,country_id,draw,outcome) against recorded deaths with the scores of",
      "the ViEWS challenge. Intervals are 80 %%, from a bootstrap by place."
    },
    footer = {"", "Example:", "  upstander score deaths 2018.csv.gz --truth actuals-2018.csv"})
final class ScoreDeathsCommand extends Instruction {
  private static final List<List<String>> TRUTH =
      List.of(
          List.of("month_id"),
          List.of("country_id", "priogrid_gid", "pg_id"),
          List.of("outcome", "ged_sb"));

  @Parameters(paramLabel = "FILE", description = "The forecasts; CSV, .csv.gz or Parquet.")
  private Path forecasts;

  @Option(
      names = "--truth",
      required = true,
      paramLabel = "FILE",
      description = "What happened: month_id,country_id,outcome.")
  private Path truth;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    DeathsScores scores;
    try (var progress = progress()) {
      progress.at("Reading " + forecasts.getFileName());
      var draws = DrawsFile.read(forecasts);
      var happened = Numbers.read(truth, TRUTH);
      progress.at("Scoring");
      scores = DeathsScores.of(draws, happened);
    } catch (IllegalArgumentException e) {
      throw Mistake.input("%s, %s: %s.".formatted(forecasts, truth, e.getMessage()));
    }
    if (scores.cells() == 0) {
      throw Mistake.input(
          "%s and %s have no month and place in common. Give the truth of the same window."
              .formatted(forecasts, truth));
    }
    print(scores);
    return 0;
  }

  private void print(DeathsScores scores) {
    var table =
        new Table(
            Table.Column.text("Score", "score"),
            Table.Column.number("Mean", "mean"),
            Table.Column.number("Low", "low"),
            Table.Column.number("High", "high"),
            Table.Column.text("What it is (lower is better)", "meaning"));
    add(table, "CRPS", scores.crps(), "distance from what happened, in deaths");
    add(table, "IGN", scores.ignorance(), "ignorance over the challenge's bins, in bits");
    add(table, "MIS", scores.intervalScore(), "interval score of the 90 % interval");
    if (json) {
      out()
          .printf(
              "{\"cells\": %d, \"draws\": %d, \"forecasts_without_truth\": %d,"
                  + " \"truths_without_forecast\": %d, \"scores\": %s}%n",
              scores.cells(),
              scores.draws(),
              scores.unmatchedForecasts(),
              scores.unmatchedTruths(),
              table.toJson().strip());
    } else {
      out().printf("%,d cells, %,d draws each%n%n", scores.cells(), scores.draws());
      out().print(table.toText());
      if (scores.unmatchedForecasts() + scores.unmatchedTruths() > 0) {
        out()
            .printf(
                "%nNot scored: %,d forecasts without a truth, %,d truths without a forecast.%n",
                scores.unmatchedForecasts(), scores.unmatchedTruths());
      }
    }
    out().flush();
  }

  private static void add(Table table, String name, Estimate e, String meaning) {
    table.add(
        Table.Cell.of(name),
        number(e.value()),
        number(e.likely().low()),
        number(e.likely().high()),
        Table.Cell.of(meaning));
  }

  private static Table.Cell number(double value) {
    return Table.Cell.of(String.format(Locale.ROOT, "%,.4f", value), value);
  }
}
