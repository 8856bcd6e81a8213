package org.upstander.score.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.upstander.signal.event.NationalWeek;

/// V05: a replay is asked about a known escalation: which of the weeks before it had a signal.
class V05_ASignalIsJudgedByWhatCame {
  private static final LocalDate SUNDAY = LocalDate.of(2020, 11, 1);
  private static final KnownEscalation WAR =
      new KnownEscalation(530, LocalDate.of(2020, 11, 3), "war");

  /// Weeks up to eight after [#SUNDAY]; series rise five weeks before it, a cluster in the week
  /// after.
  private static List<SignalReplay.Week> weeks(int before) {
    var weeks = new ArrayList<SignalReplay.Week>();
    var unknown = new NationalWeek.Reading(0, 0, 0);
    for (int i = -before; i <= 8; i++) {
      var day = SUNDAY.plusWeeks(i);
      weeks.add(
          new SignalReplay.Week(
              new NationalWeek(day, 530, unknown, unknown, i == -5), Optional.of(i == 1)));
    }
    return weeks;
  }

  @Test
  void aRiseBeforeTheDayIsAWarning() {
    var warning = EscalationWarning.of(WAR, weeks(40), SignalRule.SERIES);

    assertThat(warning.covered()).isTrue();
    assertThat(warning.firstBefore()).contains(SUNDAY.minusWeeks(5));
    assertThat(warning.weeksBefore()).isEqualTo(1);
    assertThat(warning.standing()).isFalse();
    assertThat(warning.firstAfter()).isEmpty();
  }

  @Test
  void aRiseAfterTheDayIsNone() {
    var warning = EscalationWarning.of(WAR, weeks(40), SignalRule.CLUSTER);

    assertThat(warning.firstBefore()).isEmpty();
    assertThat(warning.weeksBefore()).isZero();
    assertThat(warning.firstAfter()).contains(SUNDAY.plusWeeks(1));
  }

  @Test
  void withoutTheHalfYearBeforeNothingIsClaimed() {
    assertThat(EscalationWarning.of(WAR, weeks(10), SignalRule.EITHER).covered()).isFalse();
  }
}
