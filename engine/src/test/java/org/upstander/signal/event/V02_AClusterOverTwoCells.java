package org.upstander.signal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upstander.evidence.EventLog;
import org.upstander.signal.catalogue.DetectionMethods;
import org.upstander.world.GridCell;

/// V02: two neighbouring cells, silent for years, see events for two weeks while the rest of the
/// state goes on as ever. They are one cluster, with the events behind it.
class V02_AClusterOverTwoCells {
  private static final LocalDate SUNDAY = LocalDate.of(2020, 11, 15);
  private static final GridCell WEST = GridCell.at(13.6, 39.4);
  private static final GridCell EAST = GridCell.at(13.6, 39.6);

  private static EventLog list() {
    var list = new Given();
    for (var day = LocalDate.of(2016, 1, 6); day.isBefore(SUNDAY); day = day.plusWeeks(2)) {
      list.event(day.toString(), 9.2, 38.7, 1);
      list.event(day.toString(), 5.2, 41.7, 1);
    }
    list.event("2016-03-02", 13.6, 39.4, 2).event("2016-03-03", 13.6, 39.6, 2);
    for (int i = 0; i < 5; i++) {
      list.event("2020-11-0" + (3 + i), 13.6, 39.4, 10);
      list.event("2020-11-1" + i, 13.6, 39.6, 10);
    }
    return list.covering("2016-01", "2020-12");
  }

  private static List<Cluster> clusters() {
    return Signals.of(list(), SUNDAY, DetectionMethods.named("ears"))
        .find(530)
        .orElseThrow()
        .clusters();
  }

  @Test
  void theClusterIsTheTwoCellsAndTheTwoWeeks() {
    var cluster = clusters().getFirst();

    assertThat(cluster.zone().cells()).containsExactlyInAnyOrder(WEST, EAST);
    assertThat(cluster.zone().radius()).isBetween(50.0, 60.0);
    assertThat(cluster.first()).isEqualTo(LocalDate.of(2020, 11, 2));
    assertThat(cluster.last()).isEqualTo(SUNDAY);
    assertThat(cluster.counts().events()).isEqualTo(10);
    assertThat(cluster.counts().deaths()).isEqualTo(100);
    assertThat(cluster.counts().expectedEvents()).isBetween(0.0, 1.0);
    assertThat(cluster.significance().overStates().value()).isLessThan(0.01);
    assertThat(cluster.actors()).containsExactly("Front", "Government of Ethiopia");
  }

  @Test
  void theEventsBehindItLeadBackToTheirLines() {
    var behind = clusters().getFirst().behind();

    assertThat(behind).hasSize(10).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
    assertThat(behind)
        .allSatisfy(b -> {
          assertThat(b.file()).isEqualTo("events.csv");
          // The first event is on the second line, below the heads of the columns.
          assertThat(b.line()).isEqualTo(Long.parseLong(b.id()) + 1);
        });
  }

  @Test
  void placesThatGoOnAsEverAreNoCluster() {
    assertThat(clusters()).hasSize(1);
  }
}
