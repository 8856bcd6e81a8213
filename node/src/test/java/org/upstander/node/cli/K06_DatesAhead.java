package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.run.Gathering;
import org.upstander.node.store.Home;
import org.upstander.world.States;

/// K06: `upstander triggers`, and a run with a calendar.
class K06_DatesAhead {
  @TempDir private Path folder;

  private static Terminal triggers(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "triggers";
    all[1] = "--as-of";
    all[2] = "2027-03-01";
    System.arraycopy(more, 0, all, 3, more.length);
    return Terminal.type(all);
  }

  @Test
  void theDaysThatTheGeneralAssemblyProclaimedShip() {
    var year = triggers("--days", "365");

    assertThat(year.exit()).isZero();
    assertThat(year.out().lines())
        .anySatisfy(l -> assertThat(l).startsWith("2027-04-07").contains("37", "A/RES/58/234"))
        .anySatisfy(l -> assertThat(l).startsWith("2027-07-11").contains("A/RES/78/282"))
        .anySatisfy(l -> assertThat(l).startsWith("2027-12-09").contains("every state"));
    assertThat(triggers("--days", "10").out()).contains("does not mean that nothing is due");
    assertThat(triggers("--state", "KEN", "--days", "365").out())
        .contains("2027-12-09")
        .doesNotContain("2027-04-07");
  }

  @Test
  void thePageShowsTheCalendarThatShips() throws IOException {
    try (var shipped = Terminal.class.getResourceAsStream("/calendar/commemorations.csv")) {
      String table = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Files.readString(Path.of("../docs/methods/triggers.md"))).contains(table);
    }
  }

  @Test
  void whatIsWrittenAsCalendarReadsBackTheSame() throws IOException {
    Path calendar = folder.resolve("next.ics");
    var first = triggers("--days", "365", "--ics", calendar.toString());
    var again = triggers("--days", "365", calendar.toString());

    assertThat(again.err()).isEmpty();
    assertThat(again.out().replaceAll(" +next\\.ics:\\d+", "").replaceAll(" +Read from", ""))
        .isEqualTo(
            first
                .out()
                .replaceAll(" +commemorations\\.csv:\\d+", "")
                .replaceAll(" +Read from", ""));
    assertThat(Files.readAllLines(calendar))
        .allSatisfy(
            l -> assertThat(l.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void refusalsAreSaidAndTheRestIsUsed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.csv"),
            """
            state,kind,title,first
            *,other,A day,2027-03-02
            *,feast,A day,2027-03-03
            """);
    var said = triggers(file.toString());

    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("2027-03-02").doesNotContain("2027-03-03");
    assertThat(said.err()).contains("mine.csv: line 3 refused: kind: \"feast\"");
  }

  @Test
  void ofWhatWasIngestedOnlyCalendarsAreRead() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        data.resolve("days.csv"), "state,kind,title,first\n*,other,A day,2027-03-02\n");
    Files.writeString(
        data.resolve("events.csv"),
        """
        id,type_of_violence,side_a,side_b,country,country_id,date_start,date_end,best,low,high
        1,1,Government of Zambia,Front,Zambia,551,2021-01-02,2021-01-02,3,3,3
        """);
    var raw = new Home(folder.resolve("home")).raw();
    for (var report : gathering().directory(data).finish().reports()) {
      raw.keep(data.resolve(report.file().name()), report, Map.of());
    }

    assertThat(gathering().ingested(raw).finish().reports()).hasSize(2);
    var calendars = gathering().ingestedCalendars(raw).finish();
    assertThat(calendars.reports()).hasSize(1);
    assertThat(calendars.triggers().isEmpty()).isFalse();
  }

  private static Gathering gathering() {
    return new Gathering(States.world(), LocalDate.of(2027, 3, 1));
  }

  @Test
  void mistakesAreAnswered() throws IOException {
    Path table = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");

    assertThat(triggers("--days", "-1").exit()).isEqualTo(2);
    assertThat(triggers(folder.resolve("none.csv").toString()).err()).contains("no such file");
    assertThat(triggers(table.toString()).err()).contains("no known format").doesNotContain("\tat");
    assertThat(triggers("--state", "Atlantis").exit()).isEqualTo(2);
  }

  @Test
  void aRunWithACalendarShowsItBesideTheForecasts() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        data.resolve("days.csv"),
        """
        state,kind,title,first,last,rule,certainty,source
        Rwanda,anniversary,Day of Reflection,2004-04-07,,FREQ=YEARLY,confirmed,A/RES/58/234
        *,anniversary,Day of all,2015-03-09,,FREQ=YEARLY,confirmed,a test
        """);
    Path out = folder.resolve("out");
    var run =
        Terminal.type(
            "run", "--as-of", "2021-02", "--data", data.toString(), "--out", out.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("In the next 90 days after 2021-02-28")
        .contains("2021-03-09  every state, anniversary: Day of all (confirmed)");
    String rwanda = Files.readString(out.resolve("states/RWA.html"));
    assertThat(rwanda).contains("In the next 90 days", "2021-04-07", "Day of Reflection");
    assertThat(Files.readString(out.resolve("states/KEN.html")))
        .contains("Day of all")
        .doesNotContain("Day of Reflection");
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("states/RWA.html", "2021-04-07");
    assertThat(Files.readString(out.resolve("triggers.csv"))).contains("517,anniversary");
    String json =
        Terminal.type("run", "--as-of", "2021-02", "--data", data.toString(), "--json").out();
    assertThat(json).contains("\"triggers\": {\"as_of\": \"2021-02-28\", \"days\": 90");
  }
}
