package org.upstander.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.upstander.source.Variable;
import org.upstander.world.State;
import org.upstander.world.States;

/// B02: a revision published later does not change what was known earlier.
class B02_LateRevision {
  private static final State SUDAN = States.world().findIso3("SDN").orElseThrow();
  private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);

  private static final Evidence REVISED =
      Given.figures(
          """
          published   state  month    deaths
          2024-03-05  SDN    2024-02      40
          2024-06-01  SDN    2024-02     310
          """);

  @Test
  void inMarchTheMarchFigureIsTheLatest() {
    var inMarch = REVISED.asOf(LocalDate.parse("2024-03-31"));

    assertThat(inMarch.latest(SUDAN, FEBRUARY, Variable.DEATHS_STATE_BASED).orElseThrow().value())
        .isEqualTo(40);
  }

  @Test
  void inJuneItIsTheRevisionAndTheEarlierFigureIsStillThere() {
    var inJune = REVISED.asOf(LocalDate.parse("2024-06-30"));

    assertThat(inJune.latest(SUDAN, FEBRUARY, Variable.DEATHS_STATE_BASED).orElseThrow().value())
        .isEqualTo(310);
    assertThat(inJune.history(SUDAN, FEBRUARY, Variable.DEATHS_STATE_BASED))
        .extracting(Claim::value)
        .containsExactly(40.0, 310.0);
  }

  @Test
  void beforeAnybodySpokeThereIsNothingWhichIsNotZero() {
    var inJanuary = REVISED.asOf(LocalDate.parse("2024-01-31"));

    assertThat(inJanuary.latest(SUDAN, FEBRUARY, Variable.DEATHS_STATE_BASED)).isEmpty();
    assertThat(inJanuary.files()).isEmpty();
  }
}
