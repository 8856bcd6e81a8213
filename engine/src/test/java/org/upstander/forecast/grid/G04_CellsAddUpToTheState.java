package org.upstander.forecast.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.upstander.forecast.grid.GivenCells.HERE;
import static org.upstander.forecast.grid.GivenCells.JANUARY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.deaths.HistoryDeaths;
import org.upstander.forecast.deaths.Paths;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.world.GridCell;

/// G04: in every draw of every month, the cells' deaths are the state's.
class G04_CellsAddUpToTheState {
  private static final int SUDAN = 625;
  private static final int DRAWS = 400;
  private static final Series TOTAL = Series.of(JANUARY, 12, 0, 30, 6, 0, 41);
  private static final Map<Integer, Series> TOTALS = Map.of(SUDAN, TOTAL);
  private static final Paths FUTURES =
      HistoryDeaths.fading()
          .fit(Panel.of(JANUARY, JANUARY.plusMonths(5), TOTALS))
          .forecast(SUDAN, 12, DRAWS);
  private static final EventGrid EVENTS =
      EventGrid.of(
          GivenCells.events(
              GivenCells.event(SUDAN, "2018-01-20", 15.2, 30.2, 12),
              GivenCells.event(SUDAN, "2018-03-02", 15.2, 30.7, 10),
              GivenCells.event(SUDAN, "2018-03-09", 12.2, 25.1, 20),
              GivenCells.event(SUDAN, "2018-04-11", 12.2, 25.1, 6),
              GivenCells.event(SUDAN, "2018-06-11", 11.7, 29.9, 41)),
          EnumSet.of(Violence.STATE_BASED),
          TOTALS,
          JANUARY,
          JANUARY.plusMonths(5));

  @Test
  void everyFutureIsLaidOutWhole() {
    var state = Objects.requireNonNull(EVENTS.byState().get(SUDAN));
    var laid = Allocation.of(state, Kernel.CHOSEN, FUTURES, SUDAN).orElseThrow();
    for (int lead = 1; lead <= 12; lead++) {
      for (int draw = 0; draw < DRAWS; draw++) {
        long[] sum = new long[1];
        laid.lay(lead, draw, (_, deaths) -> sum[0] += deaths);
        assertThat(sum[0]).isEqualTo((long) FUTURES.get(lead, draw));
      }
    }
  }

  @Test
  void theMeansOfTheCellsAddUpToTheMeanOfTheState() {
    var model = new ReconciledGrid(EVENTS, Map.of(SUDAN, FUTURES)).fit(EVENTS.whole());
    double sum = 0;
    for (var cell : around(EVENTS.whole())) {
      sum += model.forecast(cell, 12, DRAWS).get(6).mean();
    }

    assertThat(sum).isCloseTo(FUTURES.at(7).mean(), within(1e-9));
  }

  @Test
  void theOutlooksOfAllCellsAddUpToTheStatesYear() {
    var outlooks = outlooks(1000);

    assertThat(outlooks.stream().mapToDouble(CellOutlook::expected).sum())
        .isCloseTo(FUTURES.sum(1, 12).mean(), within(1e-9));
    assertThat(outlooks.stream().mapToDouble(CellOutlook::expectedNearby).sum())
        .isCloseTo(FUTURES.sum(1, 3).mean(), within(1e-9));
  }

  @Test
  void theTopCellsAreThoseWithTheMostExpectedDeaths() {
    var outlooks = outlooks(3);

    assertThat(outlooks)
        .hasSize(3)
        .isSortedAccordingTo((a, b) -> Double.compare(b.expected(), a.expected()));
    assertThat(outlooks.getFirst().cell().latitude()).isEqualTo(11.75);
    assertThat(outlooks.getFirst().any().value())
        .isGreaterThanOrEqualTo(outlooks.getFirst().atLeast25().value());
  }

  @Test
  void aStateWithoutAForecastHasNoCells() {
    assertThat(CellOutlooks.of(EVENTS, Map.of(), 3)).isEmpty();
  }

  @Test
  void deathsAreSharedByLargestRemainders() {
    var pattern = Pattern.of(GivenCells.months(HERE, 10), Kernel.ofLast(1, List.of(1.0)), 1, 1);

    assertThat(pattern.getFirst().shares(7)).containsExactly(7);
  }

  private static List<CellOutlook> outlooks(int most) {
    return Objects.requireNonNull(CellOutlooks.of(EVENTS, Map.of(SUDAN, FUTURES), most).get(SUDAN));
  }

  private static List<GridCell> around(GridHistory history) {
    return history.cells().stream()
        .flatMapToInt(c -> IntStream.range(0, 4).flatMap(d -> Arrays.stream(Ring.ids(c, d))))
        .distinct()
        .sorted()
        .mapToObj(GridCell::new)
        .toList();
  }
}
