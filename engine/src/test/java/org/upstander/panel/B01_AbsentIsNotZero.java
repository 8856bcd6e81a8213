package org.upstander.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/// B01: silence is not peace. A month nobody has spoken about is empty, and stays empty.
class B01_AbsentIsNotZero {
  private static final YearMonth JANUARY = YearMonth.of(2021, 1);

  @Test
  void aMonthWithoutDataHasNoValueAndAMonthOfPeaceHasZero() {
    var series =
        Series.from(JANUARY, 3).record(JANUARY, 0).record(JANUARY.plusMonths(2), 7).build();

    assertThat(series.get(JANUARY)).hasValue(0);
    assertThat(series.get(JANUARY.plusMonths(1))).isEmpty();
    assertThat(series.get(JANUARY.plusMonths(2))).hasValue(7);
    assertThat(series.get(JANUARY.plusMonths(3))).isEmpty();
  }

  @Test
  void sumsPassOverSilenceAndSayNothingWhereThereIsNothing() {
    var silent = Series.from(JANUARY, 12).build();
    var heard = Series.from(JANUARY, 12).record(JANUARY, 4).build();

    assertThat(silent.sumOfLatest(12)).isEmpty();
    assertThat(heard.sumOfLatest(12)).hasValue(4);
    assertThat(heard.sumOfLatest(6)).isEmpty();
  }

  @Test
  void whatIsAskedForBeforeAMonthEndsBeforeIt() {
    var series = Series.of(JANUARY, 1, 2, 3, 4);

    assertThat(series.before(YearMonth.of(2021, 3))).isEqualTo(Series.of(JANUARY, 1, 2));
    assertThat(series.before(YearMonth.of(2019, 1)).months()).isZero();
    assertThat(series.before(YearMonth.of(2030, 1))).isEqualTo(series);
  }

  @Test
  void aValueThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Series.of(JANUARY, Double.NaN)).hasMessageContaining("must be finite");
  }
}
