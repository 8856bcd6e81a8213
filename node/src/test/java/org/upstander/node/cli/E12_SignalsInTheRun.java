package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E12: an event a month for years, then nine in one week of one place. A run with this list says
/// so, on the terminal, in tables and on the page of the state; of other states it says that no
/// list tells.
class E12_SignalsInTheRun {
  private static final String HEADER =
      "id,type_of_violence,side_a,side_b,where_prec,adm_1,latitude,longitude,country,country_id,"
          + "date_prec,date_start,date_end,best,low,high\n";

  private static final Pattern EXPECTED =
      Pattern.compile("9 events in the week from 2021-12-20, expected ([0-9.]+)");

  @TempDir private Path dir;

  @BeforeEach
  void aList() throws IOException {
    var rows = new StringBuilder(HEADER);
    int id = 0;
    for (var day = LocalDate.of(2012, 1, 10); day.getYear() < 2022; day = day.plusMonths(1)) {
      rows.append(row(++id, day, 6.2, 2));
    }
    for (int i = 0; i < 9; i++) {
      rows.append(row(++id, LocalDate.of(2021, 12, 20).plusDays(i % 7), 9.2, 5));
    }
    Files.createDirectories(dir.resolve("data"));
    Files.writeString(dir.resolve("data/events.csv"), rows);
  }

  private static String row(int id, LocalDate day, double latitude, int deaths) {
    return "%d,1,Government of Zambia,Front,1,North,%s,28.2,Zambia,551,1,%s,%s,%d,%d,%d\n"
        .formatted(id, latitude, day, day, deaths, deaths, deaths);
  }

  private void covered() throws IOException {
    Files.writeString(
        dir.resolve("data/events.csv.coverage.json"),
        "{\"coverage\": {\"states\": [\"ZMB\"], \"from\": \"2012-01\", \"to\": \"2021-12\"}}");
  }

  private Terminal run(String... more) {
    var args = new ArrayList<>(List.of("run", "--data", dir.resolve("data").toString()));
    args.addAll(List.of("--as-of", "2021-12", "--top", "1"));
    args.addAll(more.length > 0 ? List.of(more) : List.of("--out", dir.resolve("out").toString()));
    return Terminal.type(args.toArray(String[]::new));
  }

  @Test
  void theWeekIsNamedWithWhatWasExpectedAndWhere() throws IOException {
    covered();

    var run = run();

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("1 of 1 states with lists of events")
        .containsPattern("Zambia \\(to 2021-12-26\\): .*9 events in the week from 2021-12-20");
    assertThat(Files.readString(dir.resolve("out/signals.csv")))
        .contains(",state,,events,week,2021-12-20,2021-12-26,9,");
    assertThat(Files.readString(dir.resolve("out/clusters.csv"))).contains("2021-12-26,9,");
    assertThat(Files.readString(dir.resolve("out/states/ZMB.html")))
        .contains("id=\"signal-events-week-title\"", "Clusters that end now", "events.csv, line");
    assertThat(Files.readString(dir.resolve("out/states/SDN.html")))
        .contains("That is not calm.")
        .doesNotContain("id=\"signal-events-week-title\"");
  }

  @Test
  void whereHalfOfTheLastWeekIsKnownHalfIsExpected() throws IOException {
    covered();
    String complete = expected(run());
    var late = run("--known", "0.5");

    assertThat(late.exit()).isZero();
    assertThat(Double.parseDouble(expected(late))).isLessThan(0.75 * Double.parseDouble(complete));
    assertThat(run("--known", "0.5", "--json").out())
        .contains("\"method\": \"upstander; known 0.5\"");
    assertThat(run("--known", "2").exit()).isEqualTo(2);
    assertThat(run("--known", "2").err()).contains("--known", "at most 1");
  }

  /// What was expected of the week of the nine events.
  private static String expected(Terminal said) {
    var found = EXPECTED.matcher(said.out());
    assertThat(found.find()).as(said.out()).isTrue();
    return found.group(1);
  }

  @Test
  void aListThatCoversNothingItSaysIsNoCalm() {
    var run = run();

    assertThat(run.exit()).isZero();
    assertThat(run.out()).doesNotContain("Signals,");
    assertThat(dir.resolve("out/signals.csv")).doesNotExist();
  }
}
