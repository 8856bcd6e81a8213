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

/// E10: a file of counts becomes signals, a row a count; a week without a row is no zero.
class E10_SignalsInAFileOfSeries {
  @TempDir private Path dir;
  private Path out;

  @BeforeEach
  void choose() {
    out = dir.resolve("signals.csv");
  }

  private Path weekly(int missing) throws IOException {
    var text = new StringBuilder("series,date,observed\n");
    for (int t = 0; t < 416; t++) {
      var day = LocalDate.of(2012, 1, 2).plusWeeks(t);
      text.append("Aweil,").append(day).append(',').append(t == 415 ? 30 : t % 4).append('\n');
      if (t != missing) {
        text.append("Yambio,").append(day).append(',').append(t % 3).append('\n');
      }
    }
    return Files.writeString(dir.resolve("weekly.csv"), text);
  }

  private Terminal detect(Path file, String... more) {
    var args = new ArrayList<>(List.of("detect", file.toString(), "--out", "" + out));
    args.addAll(List.of(more));
    return Terminal.type(args.toArray(String[]::new));
  }

  @Test
  void aWeekOfThirtyWhereThreeWereTheMostIsAnAlarm() throws IOException {
    var said = detect(weekly(-1), "--from", "2019-12-09");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).contains("2 series", "1 alarms");
    var lines = Files.readAllLines(out);
    assertThat(lines.getFirst()).isEqualTo("series,date,observed,expected,bound,alarm,score");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(2)).startsWith("Aweil,2019-12-16,30,");
    assertThat(lines.get(2).split(",")[5]).isEqualTo("1");
  }

  @Test
  void everyMethodHasItsOwnHistory() throws IOException {
    for (String method : List.of("upstander", "farrington", "ears", "cusum", "glr")) {
      var said = detect(weekly(-1), "--method", method);

      assertThat(said.exit()).as(said.err()).isZero();
      assertThat(Files.readAllLines(out).getLast()).startsWith("Yambio,2019-12-16,");
    }
  }

  @Test
  void aMissingWeekHasAnEmptyCountAndNoAlarm() throws IOException {
    detect(weekly(414), "--from", "2019-12-09");

    assertThat(Files.readAllLines(out))
        .anyMatch(l -> l.matches("Yambio,2019-12-09,,[^,]+,[^,]+,0,"));
  }

  @Test
  void weeksMonthsAndIndexesAreUnderstood() throws IOException {
    for (String first : List.of("2020-W01", "2020-01", "1")) {
      var text = new StringBuilder("series,date,observed\n");
      for (int t = 1; t <= 9; t++) {
        String date = first.substring(0, first.length() - 1) + t;
        text.append("Bor,").append(date).append(',').append(t == 9 ? 40 : t % 2).append('\n');
      }
      Path file = Files.writeString(dir.resolve("short.csv"), text);

      var said = detect(file, "--method", "ears");

      assertThat(said.exit()).as(said.err()).isZero();
      assertThat(Files.readAllLines(out).getLast())
          .startsWith("Bor," + first.substring(0, first.length() - 1) + "9,40,")
          .contains(",1,");
    }
  }

  @Test
  void mistakesAreNamedWithTheirLine() throws IOException {
    assertThat(says("A,2020-01-06,1\nA,2020-01-13,-2\n")).contains("line 3", "observed", "-2");
    assertThat(says("A,2020-01-06,1\nA,2020-01-06,2\n")).contains("line 3", "in line 2 already");
    assertThat(says("A,2020-01-06,1\nA,2020-13-01,2\n")).contains("line 3", "2020-13-01");
    assertThat(says("A,someday,1\n")).contains("line 2", "someday", "2020-W05");
    assertThat(says("A,2020-01-06,1\nA,2020-01-13\n")).contains("line 3");
    assertThat(says("A,2020-01-06,1\nA,9999-01-04,1\n")).contains("steps", "line 3");
    assertThat(says("A,2020-01-06,1\nA,2020-01-13,1\n")).contains("too few", "--from");
    assertThat(says("")).contains("no row");
    assertThat(out).doesNotExist();
  }

  private String says(String rows) throws IOException {
    Path file = Files.writeString(dir.resolve("wrong.csv"), "series,date,observed\n" + rows);
    var said = detect(file);
    assertThat(said.exit()).isEqualTo(1);
    return said.err();
  }

  @Test
  void anUnknownMethodIsAnsweredWithThoseThereAre() throws IOException {
    var said = detect(weekly(-1), "--method", "astrology");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).contains("upstander, farrington, ears, cusum, glr");
  }

  @Test
  void whereReportsComeLateTheLastWeekIsExpectedToBeLower() throws IOException {
    detect(weekly(-1), "--from", "2019-12-02");
    var complete = Files.readAllLines(out);

    var said = detect(weekly(-1), "--from", "2019-12-02", "--known", "0.5,0.8");

    assertThat(said.exit()).as(said.err()).isZero();
    var late = Files.readAllLines(out);
    assertThat(late).hasSameSizeAs(complete);
    assertThat(expected(late)).isLessThan(0.7 * expected(complete));
    assertThat(late.subList(1, 2)).isEqualTo(complete.subList(1, 2));
    assertThat(detect(weekly(-1), "--known", "1.5").err()).contains("--known", "at most 1");
    assertThat(detect(weekly(-1), "--known", "0.5", "--method", "ears").exit()).isEqualTo(2);
  }

  private static double expected(List<String> lines) {
    return Double.parseDouble(lines.getLast().split(",")[3]);
  }
}
