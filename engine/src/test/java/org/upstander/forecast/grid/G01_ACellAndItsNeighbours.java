package org.upstander.forecast.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.upstander.forecast.grid.GivenCells.EAST;
import static org.upstander.forecast.grid.GivenCells.FAR;
import static org.upstander.forecast.grid.GivenCells.HERE;
import static org.upstander.forecast.grid.GivenCells.JANUARY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.upstander.world.GridCell;

/// G01: what happened in a cell is expected there again, less so next door, and not far away.
class G01_ACellAndItsNeighbours {
  private static final GridHistory ONE_MONTH_OF_FOUR = GivenCells.months(HERE, 0, 0, 40, 0);

  private static Tail next(String model, GridHistory history, GridCell cell) {
    return GridModels.named(model).fit(history).forecast(cell, 1, 3600).getFirst();
  }

  @Test
  void theEmpiricalModelRepeatsTheCell() {
    Tail tail = next("empirical-12", ONE_MONTH_OF_FOUR, HERE);

    assertThat(tail.atLeast(1).value()).isEqualTo(1 / 4.0);
    assertThat(tail.mean()).isEqualTo(10);
    assertThat(next("empirical-12", ONE_MONTH_OF_FOUR, EAST).positive()).isZero();
  }

  @Test
  void withNeighboursEachOfNineCellsCountsTheSame() {
    assertThat(next("neighbours", ONE_MONTH_OF_FOUR, HERE).atLeast(40).value())
        .isCloseTo(1 / 36.0, within(1 / 3600.0));
    assertThat(next("neighbours", ONE_MONTH_OF_FOUR, EAST).atLeast(40).value())
        .isCloseTo(1 / 36.0, within(1 / 3600.0));
  }

  @Test
  void ourModelExpectsMostHereSomeNextDoorAndNothingFarAway() {
    double here = next("upstander", ONE_MONTH_OF_FOUR, HERE).mean();
    double east = next("upstander", ONE_MONTH_OF_FOUR, EAST).mean();

    assertThat(here).isGreaterThan(5 * east);
    assertThat(east).isPositive();
    assertThat(next("upstander", ONE_MONTH_OF_FOUR, FAR).positive()).isZero();
  }

  @Test
  void nobodyIsKilledInTheModelZeroAndTheLastMonthIsForEverInTheModelLast() {
    var recent = GivenCells.months(HERE, 0, 7);

    assertThat(next("zero", recent, HERE)).isEqualTo(Tail.nobody(3600));
    assertThat(next("last", recent, HERE).quantile(0)).isEqualTo(7);
    assertThat(next("last", recent, HERE).quantile(1)).isEqualTo(7);
  }

  @Test
  void aMonthNobodyRecordedIsNotAMonthWithoutDeaths() {
    var silent =
        GridHistory.over(JANUARY, JANUARY.plusMonths(3))
            .add(HERE, JANUARY.plusMonths(2), 40)
            .build();

    assertThat(silent.deaths(HERE, JANUARY)).isEmpty();
    assertThat(next("empirical-12", silent, HERE).atLeast(40).value()).isEqualTo(1);
  }

  @Test
  void theSharesOfTheRingsAddUpOverAllCells() {
    var fitted = GridModels.named("upstander").fit(GivenCells.months(HERE, 30));
    double sum = 0;
    for (int distance = 0; distance < 5; distance++) {
      for (int id : Ring.ids(HERE, distance)) {
        sum += fitted.forecast(new GridCell(id), 1, 10_000).getFirst().mean();
      }
    }
    double mean = 30 * (1 / 1.5 + 1 + 1.5) / 3;

    assertThat(sum).isCloseTo(0.88 * mean, within(0.2));
  }

  @Test
  void ringsAreWholeAcrossTheDateLineAndCutAtThePoles() {
    var atTheDateLine = GridCell.at(10, 179.9);
    var atThePole = GridCell.at(89.9, 0);

    assertThat(Ring.ids(atTheDateLine, 1))
        .containsExactly(atTheDateLine.neighbours().stream().mapToInt(GridCell::id).toArray());
    assertThat(Ring.ids(HERE, 3)).hasSize(24).doesNotHaveDuplicates();
    assertThat(Ring.ids(atThePole, 1)).hasSize(5);
  }

  @Test
  void aModelThatDoesNotExistIsNamedWithThoseThatDo() {
    assertThatThrownBy(() -> GridModels.named("oracle"))
        .hasMessageContaining("oracle")
        .hasMessageContaining("neighbours");
    assertThatThrownBy(() -> new Kernel(12, 6, List.of(0.8, 0.3), List.of(1.0)))
        .hasMessageContaining("not weigh more than 1");
  }
}
