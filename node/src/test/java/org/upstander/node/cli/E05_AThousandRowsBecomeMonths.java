package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E05: a table of events becomes a table of months; a row that is wrong is counted and shown.
class E05_AThousandRowsBecomeMonths {
  private static final String EVENTS =
      """
      id,day,country,kind,killed
      1,2020-01-03,SDN,battle,4
      2,2020-01-30,SDN,riot,1
      3,2020-02-01,SDN,battle,0
      4,2020-02-30,SDN,battle,7
      5,2020-02-01,XYZ,battle,7
      5,2020-02-02,ETH,battle,2
      5,2020-02-03,ETH,battle,9
      6,2020-02-03,ETH,battle,-1
      """;

  @TempDir private Path dir;

  @Test
  void rowsAreSummedAndRefusalsShown() throws IOException {
    Path events = Files.writeString(dir.resolve("events.csv"), EVENTS);
    Path out = dir.resolve("months.csv");

    var said =
        Terminal.type(
            "panel",
            events.toString(),
            "--id",
            "id",
            "--date",
            "day",
            "--place",
            "country",
            "--scheme",
            "iso3",
            "--count",
            "killed",
            "--category",
            "kind",
            "--out",
            out.toString());

    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .contains("8 rows, 4 accepted, 4 refused")
        .contains("1 unknown state", "1 malformed date", "1 duplicate id", "1 negative count")
        .contains("line 5:", "line 6:", "line 8:", "line 9:");
    assertThat(Files.readString(out))
        .isEqualTo(
            """
            place,month,events,deaths,events_battle,events_riot
            ETH,2020-02,1,2,1,0
            SDN,2020-01,2,5,1,1
            SDN,2020-02,1,0,1,0
            """);
  }
}
