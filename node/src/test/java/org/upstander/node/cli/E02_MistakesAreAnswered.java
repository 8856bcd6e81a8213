package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// E02: a mistake gets one message that says what is wrong, where, and what to do, and an exit
/// code.
class E02_MistakesAreAnswered {
  @TempDir private Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --as-of tomorrow",
        "run --nonsense",
        "run --what-if SDN",
        "run --what-if Atlantis:coup.try.5yr=0",
        "run --what-if SDN:coup.try.5yr=many",
        "backtest",
        "backtest deaths --window 2018",
        "backtest onset --table x --origins 2010..1991 --out y",
        "backtest deaths --panel x --window 2018 --model astrology --out y.csv",
        "score",
        "frobnicate"
      })
  void wrongUsageExitsWithTwo(String line) {
    var said = Terminal.type(line.split(" "));

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).isNotBlank().doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --as-of 2031-01",
        "run --as-of 1970-01",
        "run --data nowhere",
        "run --what-if SDN:coup.try.5yr=0",
        "conformance nowhere",
        "ingest nowhere.csv",
        "backtest deaths --panel nowhere.csv --window 2018 --out y.csv",
        "score deaths nowhere.csv --truth nowhere.csv"
      })
  void whatCannotBeUsedExitsWithOne(String line) {
    var said = Terminal.type(line.split(" "));

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void aPanelThatStopsTooEarlyIsNamedWithTheMonthsItHas() throws IOException {
    Path panel = file("panel.csv", "month_id,country_id,ged_sb\n400,1,0\n401,1,3\n");

    var said = deaths(panel);

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("covers 2013-04 to 2013-05", "window 2018", "2017-10");
  }

  @Test
  void aCellThatIsNoNumberIsNamedByLineAndColumn() throws IOException {
    Path panel = file("panel.csv", "month_id,country_id,ged_sb\n400,1,0\n401,1,many\n");

    var said = deaths(panel);

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("panel.csv", "line 3, column 3", "ged_sb");
  }

  @Test
  void anUnknownEndingIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path out = dir.resolve("forecasts.xlsx");
    Path panel = file("panel.csv", panel(2010, 2018));

    var said =
        Terminal.type(
            "backtest",
            "deaths",
            "--panel",
            panel.toString(),
            "--window",
            "2018",
            "--out",
            out.toString());

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).contains(".csv, .csv.gz or .parquet");
    assertThat(out).doesNotExist();
  }

  @Test
  void negativeDeathsAreNotForecasts() throws IOException {
    Path forecasts = file("f.csv", "month_id,country_id,draw,outcome\n457,1,0,-3\n");
    Path truth = file("t.csv", "month_id,country_id,outcome\n457,1,0\n");

    var said = Terminal.type("score", "deaths", forecasts.toString(), "--truth", truth.toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("row 2", "-3");
  }

  private Terminal deaths(Path panel) {
    return Terminal.type(
        "backtest",
        "deaths",
        "--panel",
        panel.toString(),
        "--window",
        "2018",
        "--out",
        dir.resolve("out.csv").toString());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content, StandardCharsets.UTF_8);
  }

  private static String panel(int from, int to) {
    var text = new StringBuilder("month_id,country_id,ged_sb\n");
    for (int id = (from - 1980) * 12 + 1; id <= (to - 1980) * 12; id++) {
      for (int place : List.of(1, 2)) {
        text.append(id).append(',').append(place).append(',').append(id % 5).append('\n');
      }
    }
    return text.toString();
  }
}
