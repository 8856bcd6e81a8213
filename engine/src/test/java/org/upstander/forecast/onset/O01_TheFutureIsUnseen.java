package org.upstander.forecast.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.onset.OnsetBacktest.Origins;

/// O01: what happens after the base year changes no bit of what was forecast in it.
class O01_TheFutureIsUnseen {
  private static final OnsetTable WORLD = GivenTable.world(1);

  /// The same world until the end of 1990; afterwards every outcome is the opposite, and every
  /// predictor another.
  private static OnsetTable anotherFuture() {
    var table = OnsetTable.builder(WORLD.predictors());
    for (StateYear row : WORLD.rows()) {
      double[] values = row.values();
      if (row.year() > 1990) {
        values[1] = -values[1];
      }
      var o = row.outcomes();
      var changed =
          new Outcomes(
              row.year() > 1990 ? opposite(o.thisYear()) : o.thisYear(),
              row.year() + 1 > 1990 ? opposite(o.nextYear()) : o.nextYear(),
              row.year() + 2 > 1990 ? opposite(o.yearAfter()) : o.yearAfter(),
              row.year() + 2 > 1990 ? opposite(o.withinTwoYears()) : o.withinTwoYears());
      table.add(StateYear.of(row.ccode(), row.name(), row.year(), values, changed));
    }
    return table.build();
  }

  private static Outcome opposite(Outcome outcome) {
    return outcome == Outcome.YES ? Outcome.NO : Outcome.YES;
  }

  @Test
  void noModelSeesIt() {
    for (String name : OnsetModels.names()) {
      var model = OnsetModels.named(name);
      var origin = new Origins(1986, 1988);
      var before = OnsetBacktest.run(WORLD, origin, model, Map.of());
      var after = OnsetBacktest.run(anotherFuture(), origin, model, Map.of());
      assertThat(after).as(name).isEqualTo(before);
      assertThat(before.rows()).as(name).hasSize(120);
    }
  }

  @Test
  void oneYearLaterItIsSeen() {
    var origin = new Origins(1989, 1989);
    var model = OnsetModels.named("elastic-net");
    assertThat(OnsetBacktest.run(anotherFuture(), origin, model, Map.of()))
        .isNotEqualTo(OnsetBacktest.run(WORLD, origin, model, Map.of()));
  }

  @Test
  void theLastTrainingYearIsTwoYearsBeforeTheBaseYear() {
    var history = WORLD.knownAt(1990);
    assertThat(history.training().getLast().year()).isEqualTo(1988);
    assertThat(history.rows().getLast().year()).isEqualTo(1990);
    assertThat(history.present()).hasSize(40);
    var lastYear = history.rows().get(history.rows().size() - 41);
    assertThat(lastYear.year()).isEqualTo(1989);
    assertThat(lastYear.outcomes().nextYear().isKnown()).isTrue();
    assertThat(lastYear.outcomes().withinTwoYears()).isEqualTo(Outcome.ABSENT);
  }

  @Test
  void aYearBeyondTheTableCannotBeForecastFrom() {
    assertThatThrownBy(() -> WORLD.knownAt(2001)).hasMessage("the table has no row of 2001");
  }
}
