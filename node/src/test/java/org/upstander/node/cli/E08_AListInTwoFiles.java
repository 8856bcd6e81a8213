package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Run;
import org.upstander.source.Violence;
import org.upstander.world.States;

/// E08: one state's events come in two files. No death is lost, and none is counted twice.
class E08_AListInTwoFiles {
  private static final String HEADER =
      "id,type_of_violence,country_id,country,date_start,date_end,best\n";
  private static final String COVERAGE =
      """
      {"coverage": {"states": ["ISL"], "from": "1989-01", "to": "1989-12"}}
      """;

  @TempDir private Path dir;

  @Test
  void halvesAreAddedAndAnEventInBothCountsOnceAsTheLaterEditionTellsIt() throws IOException {
    list(
        "ged-v23.1.csv",
        "1,1,395,Iceland,1989-03-01,1989-03-01,4\n2,1,395,Iceland,1989-03-02,1989-03-02,5\n");
    list("more-v23.1.csv", "3,1,395,Iceland,1989-03-03,1989-03-03,100\n");
    list(
        "ged-v24.1.csv",
        "1,1,395,Iceland,1989-03-01,1989-03-01,7\n2,1,395,Iceland,1989-03-02,1989-03-02,5\n"
            + "3,1,395,Iceland,1989-03-03,1989-03-03,100\n");

    assertThat(deaths()).isEqualTo(112);
  }

  @Test
  void twoHalvesOfOneEditionAreAWhole() throws IOException {
    list("a-v23.1.csv", "1,1,395,Iceland,1989-03-01,1989-03-01,4\n");
    list("b-v23.1.csv", "2,1,395,Iceland,1989-03-02,1989-03-02,5\n");

    assertThat(deaths()).isEqualTo(9);
  }

  private void list(String name, String rows) throws IOException {
    Files.writeString(dir.resolve(name), HEADER + rows);
    Files.writeString(dir.resolve(name + ".coverage.json"), COVERAGE);
  }

  private double deaths() throws IOException {
    var material = new Gathering(States.world(), LocalDate.of(2026, 1, 1)).directory(dir).finish();
    assertThat(material.leftOut()).isEmpty();
    var iceland = States.world().findIso3("ISL").orElseThrow();
    return Run.panel(material.evidence(), YearMonth.of(1989, 12))
        .find(iceland, Violence.STATE_BASED)
        .orElseThrow()
        .get(YearMonth.of(1989, 3))
        .orElseThrow();
  }
}
