package org.upstander.signal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.upstander.signal.Step;
import org.upstander.signal.catalogue.DetectionMethods;

/// V04: where a list covers a week and lists nothing, nothing happened; where it does not cover it,
/// there is no count. What is known to the month only is in no week.
class V04_AbsentIsNotZero {
  private static final SeriesKey WEEKLY = SeriesKey.ofState(530, Measure.EVENTS, Step.WEEK);
  private static final SeriesKey MONTHLY = SeriesKey.ofState(530, Measure.DEATHS, Step.MONTH);

  private static Given list() {
    return new Given()
        .event("2020-02-03", 9.2, 38.7, 4)
        .event("2020-02-26", "2020-03-02", 2, 9.2, 38.7, 5)
        .event("2020-02-01", "2020-02-29", 4, 9.2, 38.7, 60)
        .event("2020-01-01", "2020-03-31", 5, 9.2, 38.7, 700);
  }

  private static EventHistory history() {
    return EventHistory.of(list().covering("2020-02", "2020-04"));
  }

  @Test
  void aCoveredWeekWithoutEventsIsZero() {
    var series = history().series(WEEKLY, LocalDate.of(2020, 4, 30));

    // The first Monday covered is 3 February; the last whole week covered ends on 26 April.
    assertThat(history().timeline(530, Step.WEEK).first()).isEqualTo("2020-02-03");
    assertThat(series.length()).isEqualTo(12);
    assertThat(series.count(0)).isEqualTo(1);
    assertThat(series.count(1)).isZero();
  }

  @Test
  void aWeekThatHasNotEndedIsNotCounted() {
    assertThat(history().series(WEEKLY, LocalDate.of(2020, 2, 15)).length()).isEqualTo(1);
    assertThat(history().series(WEEKLY, LocalDate.of(2020, 2, 16)).length()).isEqualTo(2);
  }

  @Test
  void anEventOfSeveralDaysIsInTheWeekOfItsLast() {
    var series = history().series(WEEKLY, LocalDate.of(2020, 4, 30));

    assertThat(series.count(3)).isZero();
    assertThat(series.count(4)).isEqualTo(1);
  }

  @Test
  void whatIsKnownToTheMonthIsInNoWeekAndWhatIsLongerInNoMonth() {
    var basis =
        Signals.of(
                list().covering("2020-02", "2020-04"),
                LocalDate.of(2020, 4, 30),
                DetectionMethods.named("ears"))
            .find(530)
            .orElseThrow()
            .basis();

    assertThat(history().series(MONTHLY, LocalDate.of(2020, 4, 30)).count(0)).isEqualTo(64);
    assertThat(history().series(MONTHLY, LocalDate.of(2020, 4, 30)).count(1)).isEqualTo(5);
    assertThat(basis.events()).isEqualTo(4);
    assertThat(basis.withoutWeek()).isEqualTo(2);
    assertThat(basis.withoutMonth()).isEqualTo(1);
  }

  @Test
  void aStateThatNoListCoversHasNoSignals() {
    var log = list().covering("2020-02", "2020-04");

    assertThat(Signals.of(log, LocalDate.of(2020, 1, 15), DetectionMethods.named("ears")).states())
        .isEmpty();
    assertThat(Signals.of(log, LocalDate.of(2020, 4, 30), DetectionMethods.named("ears")).find(625))
        .isEmpty();
  }
}
