package org.upstander.warning.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Q08: seven days to detect, one to notify, seven to act; days of March 2026, judged on the 20th.
class Q08_SevenOneSeven {
  private static Optional<Instant> day(String day) {
    return day.equals("-")
        ? Optional.empty()
        : Optional.of(Instant.parse("2026-03-%sT00:00:00Z".formatted(day)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01 | 08 | 09 | 16 | KEPT    KEPT    KEPT
          01 | 09 | 11 | 19 | MISSED  MISSED  MISSED
          01 | -  | -  | -  | OVERDUE UNKNOWN UNKNOWN
          15 | -  | -  | -  | RUNNING UNKNOWN UNKNOWN
          15 | 16 | -  | -  | KEPT    OVERDUE UNKNOWN
          -  | 18 | 19 | -  | UNKNOWN KEPT    RUNNING
          10 | 08 | 09 | 12 | KEPT    KEPT    KEPT
          """)
  void legs(String emerged, String detected, String notified, String acted, String verdicts) {
    var event = new SevenOneSeven(day(emerged), day(detected), day(notified), day(acted));
    List<String> found =
        event.legs(Targets.DEFAULT, day("20").orElseThrow()).stream()
            .map(leg -> leg.verdict().name())
            .toList();
    assertThat(found).isEqualTo(Arrays.asList(verdicts.split(" +")));
  }
}
