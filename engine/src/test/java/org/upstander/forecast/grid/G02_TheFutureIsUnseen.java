package org.upstander.forecast.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.upstander.forecast.grid.GivenCells.FAR;
import static org.upstander.forecast.grid.GivenCells.HERE;
import static org.upstander.forecast.grid.GivenCells.JANUARY;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Series;
import org.upstander.source.Violence;

/// G02: nothing that happened after the origin changes a forecast.
class G02_TheFutureIsUnseen {
  private static final int SUDAN = 625;

  @Test
  void aMassacreAfterTheOriginChangesNothing() {
    var origin = JANUARY.plusMonths(3);
    var quiet = GivenCells.months(HERE, 5, 0, 3, 0, 0, 0).before(origin);
    var later = GivenCells.months(HERE, 5, 0, 3, 900, 900, 0).before(origin);

    assertThat(GridModels.named("upstander").fit(later).forecast(HERE, 12, 500))
        .isEqualTo(GridModels.named("upstander").fit(quiet).forecast(HERE, 12, 500));
    assertThat(later.last()).isEqualTo(origin.minusMonths(1));
  }

  @Test
  void anEventAfterTheOriginOpensNoCell() {
    var totals = Map.of(SUDAN, Series.of(JANUARY, 4, 0, 0, 50));
    var events =
        GivenCells.events(
            GivenCells.event(SUDAN, "2018-01-20", 15.2, 30.2, 4),
            GivenCells.event(SUDAN, "2018-04-20", 15.2, 35.2, 50));
    var grid =
        EventGrid.of(
            events, EnumSet.of(Violence.STATE_BASED), totals, JANUARY, JANUARY.plusMonths(2));

    assertThat(grid.whole().cells()).containsExactly(HERE);
    assertThat(grid.whole().deaths(FAR, JANUARY)).isEmpty();
  }
}
