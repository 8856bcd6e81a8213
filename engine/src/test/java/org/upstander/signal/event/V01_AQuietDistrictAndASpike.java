package org.upstander.signal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.upstander.signal.catalogue.DetectionMethod;
import org.upstander.signal.catalogue.DetectionMethods;

/// V01: a state with an event a month sees eight in one week. The state's own weekly series rises,
/// and so do those of the unit and the actor; a week before nothing did.
class V01_AQuietDistrictAndASpike {
  private static final DetectionMethod FARRINGTON = DetectionMethods.named("farrington");
  private static final int ETHIOPIA = 530;
  private static final LocalDate SUNDAY = LocalDate.of(2020, 11, 8);

  private static Given quietUntilNovember() {
    var list = new Given();
    for (var day = LocalDate.of(2012, 1, 10); day.isBefore(SUNDAY); day = day.plusMonths(1)) {
      list.event(day.toString(), 9.2, 38.7, 1);
    }
    for (int i = 0; i < 8; i++) {
      list.event("2020-11-0" + (2 + i % 6), 13.6, 39.4, 20);
    }
    return list;
  }

  private static StateSignals asOf(LocalDate day) {
    var log = quietUntilNovember().covering("2012-01", "2020-12");
    return Signals.of(log, day, FARRINGTON).find(ETHIOPIA).orElseThrow();
  }

  @Test
  void theWeekAfterTheSpikeTellsIt() {
    var signals = asOf(SUNDAY);

    var weekly = signals.national().getFirst();
    assertThat(weekly.key().measure()).isEqualTo(Measure.EVENTS);
    assertThat(weekly.raised()).isTrue();
    assertThat(weekly.findings().getLast().observed()).isEqualTo(8);
    assertThat(weekly.last(weekly.findings().getLast())).isEqualTo(SUNDAY);
    assertThat(signals.raised())
        .extracting(s -> s.key().breakdown())
        .contains(Breakdown.UNIT, Breakdown.ACTOR)
        .doesNotContain(Breakdown.STATE);
  }

  @Test
  void theWeekBeforeTellsNothing() {
    var signals = asOf(SUNDAY.minusWeeks(1));

    assertThat(signals.raisedAsWhole()).isFalse();
    assertThat(signals.raised()).isEmpty();
    assertThat(signals.national()).hasSize(4);
  }
}
