package org.upstander.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.Shared;
import org.upstander.recurrence.treaty.TreatyTable;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.Limits;
import org.upstander.source.Reading;
import org.upstander.source.TreatyStatus;
import org.upstander.source.TreatyStatus.Standing;
import org.upstander.world.States;

/// Z05: members of the United Nations by treaty, from tables as publishers wrote them. Each is of
/// the day of the last act in it, or of the year its dashboard was read.
class Z05_WhoHasNotAccededTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          untreaties_4-1.csv, genocide_convention, 2014-06-06, true, 145, 1, 47
          untreaties_18-10.csv, rome_statute, 2013-02-15, true, 121, 31, 41
          hr_status_cat.csv, cat, 2022-12-31, false, 171, 4, 18
          """)
  void partiesSignatoriesAndNeither(
      String name, String treaty, LocalDate of, boolean full, int party, int signed, int neither)
      throws IOException {
    var rows = new ArrayList<TreatyStatus>();
    var ingest = new Ingest(States.world(), LocalDate.of(2027, 12, 31), Limits.DEFAULT);
    try (var in = Files.newInputStream(Shared.path("data", "treaties", name))) {
      ingest.read(
          new Incoming(name, in, LocalDate.of(2026, 1, 2)),
          reading -> {
            if (reading instanceof Reading.Accepted<?>(TreatyStatus status, long _)) {
              rows.add(status);
            }
          });
    }
    var table = new TreatyTable(treaty, of, rows, full);
    int[] counts = new int[Standing.values().length];
    for (var state : States.world().unMembers(of)) {
      table.find(state).ifPresent(f -> counts[f.status().standing().ordinal()]++);
    }
    assertThat(counts).containsExactly(party, signed, neither);
  }
}
