package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E09: a number leads back to its rows, and a past day is answered with what had been published by
/// then.
class E09_AsKnownOnADay {
  private static final String HEADER =
      "id,type_of_violence,country_id,country,date_start,date_end,best\n";
  private static final String COVERAGE =
      """
      {"coverage": {"states": ["ISL"], "from": "2019-01", "to": "%s"}}
      """;

  @TempDir private Path data;

  /// The release of June 2021 counts 40 deaths in March 2020, that of June 2022 counts 310.
  @BeforeEach
  void twoReleases() throws IOException {
    release("ged-v21.1.csv", "7,1,395,Iceland,2020-03-01,2020-03-01,40\n", "2020-12");
    release("ged-v22.1.csv", "7,1,395,Iceland,2020-03-01,2020-03-01,310\n", "2021-12");
  }

  @Test
  void everySourceIsShownWithItsRow() {
    var said = evidence();

    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .containsPattern("state-based +40 +Uppsala Conflict Data Program 21.1")
        .containsPattern("state-based +310 +Uppsala Conflict Data Program 22.1")
        .contains("ged-v21.1.csv:2", "ged-v22.1.csv:2");
  }

  @Test
  void aLaterReleaseDoesNotExistOnAnEarlierDay() {
    assertThat(evidence("--known-on", "2021-12-30").out()).contains(" 40 ").doesNotContain("310");
    assertThat(evidence("--known-on", "2020-12-30").out()).contains("no data, which is not zero");
  }

  @Test
  void theWorldWideFileDecidesForEveryStateAlike() {
    assertThat(evidence().out()).containsPattern("state-based +0 +yes ");
  }

  @Test
  void aRunStandsOnADayOnlyOnWhatHadBeenPublished() {
    var early = run("--known-on", "2019-05-01");
    var later = run("--known-on", "2022-07-01", "--top", "1");

    assertThat(early.exit()).isEqualTo(1);
    assertThat(early.err())
        .contains("nothing that covers the world's states", "of 2021-12-31", "--as-of YYYY-MM");
    assertThat(later.out()).contains("Watchlist of December 2021");
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseNearIt() {
    var said = Terminal.type("evidence", "Sudn", "2020-03");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).contains("Sudn: no state is called this", "Sudan");
  }

  private Terminal evidence(String... more) {
    return with(new String[] {"evidence", "ISL", "2020-03"}, more);
  }

  private Terminal run(String... more) {
    return with(new String[] {"run"}, more);
  }

  private Terminal with(String[] command, String... more) {
    var words = new java.util.ArrayList<>(java.util.List.of(command));
    words.addAll(java.util.List.of("--data", data.toString()));
    words.addAll(java.util.List.of(more));
    return Terminal.type(words.toArray(String[]::new));
  }

  private void release(String name, String rows, String to) throws IOException {
    Files.writeString(data.resolve(name), HEADER + rows);
    Files.writeString(data.resolve(name + ".coverage.json"), COVERAGE.formatted(to));
  }
}
