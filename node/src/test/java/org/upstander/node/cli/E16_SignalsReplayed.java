package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E16: two quiet years with an event a month, then eight in each of six weeks, in which ten times
/// as many die. Replayed week by week the signal rises with the first of them and is counted as
/// followed by escalation.
class E16_SignalsReplayed {
  private static final String HEADER =
      "id,type_of_violence,side_a,side_b,where_prec,adm_1,latitude,longitude,country,country_id,"
          + "date_prec,date_start,date_end,best,low,high\n";
  private static final LocalDate BURST = LocalDate.of(2015, 3, 2);

  @TempDir private Path dir;
  private Path out;

  @BeforeEach
  void aList() throws IOException {
    out = dir.resolve("signals.csv");
    var rows = new StringBuilder(HEADER);
    int id = 0;
    for (var day = LocalDate.of(2012, 1, 10); day.getYear() < 2016; day = day.plusMonths(1)) {
      rows.append(row(++id, day, 2));
    }
    for (int i = 0; i < 48; i++) {
      rows.append(row(++id, BURST.plusWeeks(i / 8).plusDays(i % 7), 20));
    }
    Path data = Files.createDirectories(dir.resolve("data"));
    Files.writeString(data.resolve("events.csv"), rows);
    Files.writeString(
        data.resolve("events.csv.coverage.json"),
        "{\"coverage\": {\"states\": [\"ZMB\"], \"from\": \"2012-01\", \"to\": \"2015-12\"}}");
  }

  private static String row(int id, LocalDate day, int deaths) {
    return "%d,1,Government of Zambia,Front,1,North,9.2,28.2,Zambia,551,1,%s,%s,%d,%d,%d\n"
        .formatted(id, day, day, deaths, deaths, deaths);
  }

  private Terminal replay(String... more) {
    var args =
        new ArrayList<>(List.of("backtest", "signals", "--data", dir.resolve("data").toString()));
    args.addAll(List.of("--from", "2014-06-01", "--to", "2015-12-31", "--out", out.toString()));
    args.addAll(List.of(more));
    return Terminal.type(args.toArray(String[]::new));
  }

  private String week(LocalDate sunday) throws IOException {
    return Files.readAllLines(out).stream()
        .filter(l -> l.startsWith(sunday.toString()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSignalRisesWithTheFirstWeekAndWasFollowed() throws IOException {
    var said = replay("--clusters", "none");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("1 states, method upstander, clusters none.", "Signal: series")
        .containsPattern("Zambia +83 ")
        .doesNotContain("Signal: cluster");
    assertThat(week(BURST.minusDays(1))).endsWith(",0,");
    assertThat(week(BURST.plusDays(6))).endsWith(",1,");
  }

  @Test
  void betweenTwoMonthlySearchesTheFirstStands() throws IOException {
    replay("--clusters", "weekly");
    var weekly = Files.readAllLines(out);
    replay("--clusters", "monthly");
    var monthly = Files.readAllLines(out);

    assertThat(weekly).hasSameSizeAs(monthly);
    assertThat(week(BURST.plusDays(6 + 7))).endsWith(",0");
    assertThat(monthly.stream().filter(l -> l.startsWith("2015-04-")))
        .hasSize(4)
        .allMatch(l -> l.endsWith(",1"));
    assertThat(monthly)
        .containsAll(weekly.stream().filter(l -> l.startsWith("2015-04-05")).toList());
  }

  @Test
  void programsGetTheSameTables() {
    var said = replay("--clusters", "none", "--json");

    assertThat(said.out())
        .startsWith("{\"method\": \"upstander\", \"clusters\": \"none\", \"rules\": {")
        .contains("\"series\": {\"states\": [", "\"state\": \"Zambia\", \"weeks\": 83")
        .contains("\"escalations\": [")
        .doesNotContain("\"cluster\":");
  }

  @Test
  void mistakesAreAnswered() {
    assertThat(replay("--clusters", "daily").exit()).isEqualTo(2);
    assertThat(replay("--clusters", "daily").err()).contains("weekly, monthly or none");
    assertThat(out).doesNotExist();
  }
}
