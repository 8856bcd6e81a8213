package org.upstander.assess.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.upstander.assess.Judgement;
import org.upstander.assess.Presence;
import org.upstander.panel.Series;
import org.upstander.world.Situation;

/// J02: data inform some indicators, as a voice that says what it is and when it does not know.
class J02_DataAsAVoiceTest {
  private static final YearMonth JUNE = YearMonth.parse("2020-06");
  private static final YearMonth START = YearMonth.parse("2018-07");

  private static final DataRule BATTLE =
      new DataRule(List.of("deaths_state_based"), Measure.SUM, 12, 1, 25);
  private static final DataRule MORE =
      new DataRule(List.of("deaths_one_sided"), Measure.RISE, 6, 1, 25);
  private static final DataRule DEMOCRACY =
      new DataRule(List.of("liberal_democracy"), Measure.LATEST, 24, 0.4, 0.2);

  private static Presence read(DataRule rule, Series series) {
    return rule.read(_ -> Optional.of(series), JUNE);
  }

  /// 24 months to June 2020 in which each has this many deaths.
  private static Series months(double each) {
    double[] values = new double[24];
    Arrays.fill(values, each);
    return Series.of(START, values);
  }

  @Test
  void aYearOfBattleDeathsIsGradedByItsSum() {
    assertThat(read(BATTLE, months(0))).isEqualTo(Presence.ABSENT);
    assertThat(read(BATTLE, months(2))).as("24 deaths").isEqualTo(Presence.EMERGING);
    assertThat(read(BATTLE, months(3))).as("36 deaths").isEqualTo(Presence.PRESENT);
  }

  @Test
  void aMonthWithoutDataIsNotAQuietMonth() {
    var gap = Series.from(START, 24);
    for (var month = START; month.isBefore(JUNE); month = month.plusMonths(1)) {
      gap.record(month, 0);
    }
    assertThat(read(BATTLE, gap.build())).isEqualTo(Presence.UNKNOWN);
    gap.record(JUNE.minusMonths(3), 40);
    assertThat(read(BATTLE, gap.build()))
        .as("40 are enough, whatever June had")
        .isEqualTo(Presence.PRESENT);
    assertThat(BATTLE.read(_ -> Optional.empty(), JUNE)).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void aRiseIsMeasuredAgainstTheMonthsBefore() {
    double[] deaths = new double[24];
    Arrays.fill(deaths, 0, 18, 10);
    Arrays.fill(deaths, 18, 24, 12);
    assertThat(read(MORE, Series.of(START, deaths))).as("72 − 60").isEqualTo(Presence.EMERGING);
    assertThat(read(MORE, months(10))).as("high, not rising").isEqualTo(Presence.ABSENT);
  }

  @Test
  void whereLowNumbersAreTheBadOnesTheRuleTurnsRound() {
    var index = Series.from(START, 24).record(YearMonth.parse("2019-12"), 0.15).build();
    assertThat(read(DEMOCRACY, index)).isEqualTo(Presence.PRESENT);
    var better = Series.from(START, 24).record(YearMonth.parse("2019-12"), 0.7).build();
    assertThat(read(DEMOCRACY, better)).isEqualTo(Presence.ABSENT);
  }

  @Test
  void theDataSpeakAsAModelAndKeepSilentWhereThereAreNone() {
    var known = Map.of("deaths_state_based", months(3));
    var said =
        DataReading.of(
            Framework.shipped(),
            Situation.parse("625"),
            id -> Optional.ofNullable(known.get(id)),
            JUNE);
    assertThat(said).hasSize(13).extracting(Judgement::voice).containsOnly(DataReading.VOICE);
    var war = said.getFirst();
    assertThat(war.subject().indicator()).isEqualTo("1.1");
    assertThat(war.subject().asOf()).isEqualTo(LocalDate.parse("2020-06-30"));
    assertThat(war.opinion().presence()).isEqualTo(Presence.PRESENT);
    assertThat(war.opinion().reasons())
        .isEqualTo(
            "sum of deaths_state_based over 12 months to 2020-06: 36; emerging from 1, present from"
                + " 25");
    assertThat(said)
        .filteredOn(j -> j.opinion().presence() == Presence.UNKNOWN)
        .as("all that no battle deaths inform")
        .hasSize(11);
  }

  @Test
  void figuresOfAStateDoNotSpeakForAPartOfIt() {
    assertThatThrownBy(() ->
            DataReading.of(
                Framework.shipped(), Situation.parse("625/darfur"), _ -> Optional.empty(), JUNE))
        .hasMessageContaining("darfur");
  }
}
