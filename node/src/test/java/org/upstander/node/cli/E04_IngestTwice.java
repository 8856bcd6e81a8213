package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Run;
import org.upstander.panel.DeathsPanel;
import org.upstander.source.Violence;
import org.upstander.world.States;

/// E04: a table of one's own, explained by a mapping, beside the figures that ship.
class E04_IngestTwice {
  private static final String MAPPING =
      """
      {
        "publisher": "A monitoring group", "licence": "CC BY 4.0", "citation": "Monitors (2021)",
        "dataset": "Deaths by month", "rows": "figures",
        "state": {"column": "country", "scheme": "iso3"},
        "date": {"column": "month", "format": "yyyy-MM"},
        "values": [{"column": "killed", "variable": "deaths_non_state", "unit": "deaths"}],
        "coverage": {"from": "2001-01", "to": "2001-03", "states": ["ISL"]}
      }
      """;

  @TempDir private Path dir;

  @Test
  void aTableFillsWhatNoWorldWideSourceCoversAndTheRestStaysSilent() throws IOException {
    Files.writeString(dir.resolve("monitors.csv"), "country,month,killed\nISL,2001-02,4\n");
    Files.writeString(dir.resolve("monitors.csv.mapping.json"), MAPPING);

    var panel = panel(dir);

    var iceland = States.world().findIso3("ISL").orElseThrow();
    var series = panel.find(iceland, Violence.NON_STATE).orElseThrow();
    assertThat(series.get(java.time.YearMonth.of(2001, 1))).hasValue(0);
    assertThat(series.get(java.time.YearMonth.of(2001, 2))).hasValue(4);
    assertThat(series.get(java.time.YearMonth.of(2001, 4))).isEmpty();
  }

  @Test
  void theSameBytesTwiceChangeNothing() throws IOException {
    Files.writeString(dir.resolve("monitors.csv"), "country,month,killed\nISL,2001-02,4\n");
    Files.writeString(dir.resolve("monitors.csv.mapping.json"), MAPPING);
    Files.writeString(dir.resolve("again.csv"), "country,month,killed\nISL,2001-02,4\n");
    Files.writeString(dir.resolve("again.csv.mapping.json"), MAPPING);

    var iceland = States.world().findIso3("ISL").orElseThrow();

    assertThat(
            panel(dir)
                .find(iceland, Violence.NON_STATE)
                .orElseThrow()
                .get(java.time.YearMonth.of(2001, 2)))
        .hasValue(4);
  }

  @Test
  void aFileThatCannotBeReadIsLeftOutWithItsReason() throws IOException {
    Files.write(dir.resolve("noise.csv"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});

    var material = new Gathering(States.world(), LocalDate.of(2026, 1, 1)).directory(dir).finish();

    assertThat(material.reports()).isEmpty();
    assertThat(material.leftOut())
        .singleElement()
        .satisfies(l -> {
          assertThat(l.file()).isEqualTo("noise.csv");
          assertThat(l.reason()).isNotBlank();
        });
  }

  private static DeathsPanel panel(Path dir) throws IOException {
    var material =
        new Gathering(States.world(), LocalDate.of(2026, 1, 1)).shipped().directory(dir).finish();
    return Run.panel(material.evidence(), Run.horizon(material));
  }
}
