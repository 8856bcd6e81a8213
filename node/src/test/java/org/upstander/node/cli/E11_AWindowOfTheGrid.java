package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.Shared;

/// E11: the windows of the ViEWS challenge by half-degree cell give the scores that
/// docs/methods/grid.md reports.
class E11_AWindowOfTheGrid {
  private static final Pattern CRPS = Pattern.compile("CRPS +([0-9.]+)");

  private static final String GRID =
      """
      month_id,priogrid_gid,ged_sb
      466,62356,0
      466,62357,12
      469,62356,0
      469,62357,3
      """;

  @TempDir private Path dir;

  private static Terminal backtest(List<Path> actuals, String... more) {
    var words = new ArrayList<>(List.of("backtest", "grid", "--actuals"));
    actuals.forEach(a -> words.add(a.toString()));
    words.addAll(List.of(more));
    return Terminal.type(words.toArray(String[]::new));
  }

  private static double crps(String printed) {
    var mean = CRPS.matcher(printed);
    assertThat(mean.find()).as(printed).isTrue();
    return Double.parseDouble(mean.group(1));
  }

  @ParameterizedTest
  @CsvSource({
    "zero,       2019, 0.1098",
    "neighbours, 2019, 0.1014",
    "upstander,  2019, 0.0981",
    "zero,       2020, 0.1141",
    "neighbours, 2020, 0.1059",
    "upstander,  2020, 0.1023"
  })
  void aWindowScoresAsReported(String model, int year, double crps) {
    var actuals = new ArrayList<Path>();
    for (int y = 2018; y <= year; y++) {
      actuals.add(Shared.path("data", "views", "grid-actuals-" + y + ".parquet"));
    }
    Path out = dir.resolve("forecasts.csv.gz");

    var made = backtest(actuals, "--window", "" + year, "--model", model, "--out", "" + out);

    assertThat(made.exit()).as(made.err()).isZero();
    assertThat(crps(made.out())).isCloseTo(crps, within(0.00011));
  }

  @ParameterizedTest
  @CsvSource({"upstander, 0.1408", "reconciled, 0.1417"})
  void aWindowBeforeAllActualsIsForecastFromEventsAlone(String model, double crps) {
    Path actuals = Shared.path("data", "views", "grid-actuals-2018.parquet");
    Path events = Shared.path("data", "ucdp-ged");
    Path panel = Shared.path("data", "views", "country-month-1990-2021.csv.gz");
    Path out = dir.resolve("forecasts.parquet");

    var made =
        backtest(
            List.of(actuals),
            "--events",
            "" + events,
            "--panel",
            "" + panel,
            "--window",
            "2018",
            "--model",
            model,
            "--out",
            "" + out);

    assertThat(made.exit()).as(made.err()).isZero();
    assertThat(crps(made.out())).isCloseTo(crps, within(0.0002));
  }

  @Test
  void everyDrawCanBeWrittenAndScored() throws IOException {
    Path grid = Files.writeString(dir.resolve("grid.csv"), GRID);
    Path draws = dir.resolve("draws.csv");

    var made =
        backtest(
            List.of(grid), "--window", "2019", "--draws", "40", "--all-draws", "--out", "" + draws);
    var scored = Terminal.type("score", "deaths", "" + draws, "--truth", "" + grid);

    assertThat(made.exit()).as(made.err()).isZero();
    assertThat(Files.readAllLines(draws)).hasSize(1 + 12 * 2 * 40);
    assertThat(crps(scored.out())).isEqualTo(crps(made.out()));
  }

  @Test
  void theSummaryHasARowForEachCellAndMonth() throws IOException {
    Path grid = Files.writeString(dir.resolve("grid.csv"), GRID);
    Path out = dir.resolve("summary.csv");

    backtest(List.of(grid), "--window", "2019", "--model", "last", "--out", "" + out);

    assertThat(Files.readAllLines(out))
        .hasSize(1 + 12 * 2)
        .contains("469,62356,0,0,0,0,0,0,0", "480,62357,12,1,12,12,12,12,12");
  }

  @Test
  void mistakesAreAnswered() throws IOException {
    Path grid = Files.writeString(dir.resolve("grid.csv"), GRID);
    String out = dir.resolve("out.csv").toString();

    var unknown = backtest(List.of(grid), "--window", "2019", "--model", "x", "--out", out);
    var nothing = backtest(List.of(grid), "--window", "2018", "--out", out);
    var twice = backtest(List.of(grid, grid), "--window", "2019", "--out", out);
    var noPanel = backtest(List.of(grid), "--window", "2019", "--events", "" + grid, "--out", out);

    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("neighbours", "reconciled");
    assertThat(nothing.exit()).isEqualTo(1);
    assertThat(nothing.err()).contains("before 2017-11");
    assertThat(twice.exit()).isEqualTo(1);
    assertThat(twice.err()).contains("in two files");
    assertThat(noPanel.exit()).isEqualTo(2);
    assertThat(noPanel.err()).contains("--panel");
  }
}
