package org.upstander.forecast.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.upstander.forecast.grid.GivenCells.EAST;
import static org.upstander.forecast.grid.GivenCells.HERE;
import static org.upstander.forecast.grid.GivenCells.JANUARY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Series;
import org.upstander.source.Event;
import org.upstander.source.Violence;

/// G03: a list of events covers a month only if it accounts for the state's deaths.
class G03_SilenceOfAListIsNotPeace {
  private static final int SUDAN = 625;
  private static final int NIGERIA = 475;

  private static EventGrid grid(List<Event> events, Map<Integer, Series> totals) {
    return EventGrid.of(
        events, EnumSet.of(Violence.STATE_BASED), totals, JANUARY, JANUARY.plusMonths(3));
  }

  @Test
  void aMonthOfWhichTheListKnowsLittleIsNotRecorded() {
    var grid =
        grid(
            GivenCells.events(
                GivenCells.event(SUDAN, "2018-01-20", 15.2, 30.2, 3),
                GivenCells.event(SUDAN, "2018-03-31", 15.2, 30.2, 60),
                GivenCells.event(SUDAN, "2018-04-02", 15.2, 30.7, 20)),
            Map.of(SUDAN, Series.of(JANUARY, 200, 0, 60, 21)));
    var whole = grid.whole();

    assertThat(whole.deaths(HERE, JANUARY)).isEmpty();
    assertThat(whole.deaths(HERE, JANUARY.plusMonths(1))).hasValue(0);
    assertThat(whole.deaths(HERE, JANUARY.plusMonths(2))).hasValue(60);
    assertThat(whole.deaths(EAST, JANUARY.plusMonths(3))).hasValue(20);
  }

  @Test
  void aSampleOfEventsCoversNoState() {
    var grid =
        grid(
            GivenCells.events(GivenCells.event(NIGERIA, "2018-01-20", 11.2, 13.2, 30)),
            Map.of(NIGERIA, Series.of(JANUARY, 30, 150, 90, 220)));

    assertThat(grid.byState()).isEmpty();
  }

  @Test
  void aStateThatNoTableHoldsIsNotCovered() {
    var grid =
        grid(GivenCells.events(GivenCells.event(SUDAN, "2018-01-20", 15.2, 30.2, 3)), Map.of());

    assertThat(grid.byState()).isEmpty();
  }

  @Test
  void whatTheTablesHoldComesBeforeTheEvents() {
    var tables = GivenCells.months(HERE, 7).before(JANUARY.plusMonths(1));
    var events =
        GridHistory.over(JANUARY.minusMonths(1), JANUARY)
            .add(HERE, JANUARY.minusMonths(1), 5)
            .add(HERE, JANUARY, 99)
            .add(EAST, JANUARY, 2)
            .build();
    var both = tables.orElse(events);

    assertThat(both.deaths(HERE, JANUARY)).hasValue(7);
    assertThat(both.deaths(HERE, JANUARY.minusMonths(1))).hasValue(5);
    assertThat(both.deaths(EAST, JANUARY)).hasValue(2);
  }
}
