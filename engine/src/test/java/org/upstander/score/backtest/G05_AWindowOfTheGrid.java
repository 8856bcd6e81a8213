package org.upstander.score.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.grid.GridHistory;
import org.upstander.forecast.grid.GridModels;
import org.upstander.forecast.grid.Tail;
import org.upstander.score.GridScores;
import org.upstander.world.GridCell;

/// G05: a window is forecast cell by cell, the same on any number of threads, and scored where it
/// is known what happened.
class G05_AWindowOfTheGrid {
  private static final YearMonth JANUARY = YearMonth.of(2018, 1);
  private static final DeathsWindow WINDOW = new DeathsWindow(2019);

  private static GridHistory history(long seed) {
    var random = new SplittableRandom(seed);
    var builder = GridHistory.over(JANUARY, JANUARY.plusMonths(23));
    for (int i = 0; i < 1500; i++) {
      var cell = new GridCell(150_000 + i / 40 * 720 + i % 40);
      for (int month = 0; month < 24; month++) {
        int deaths = random.nextInt(50) == 0 ? 1 + random.nextInt(30) : 0;
        builder.add(cell, JANUARY.plusMonths(month), deaths);
      }
    }
    return builder.build();
  }

  private static TreeMap<GridCell, List<Tail>> forecast(GridHistory history) {
    var forecasts = new TreeMap<GridCell, List<Tail>>();
    new GridBacktest(WINDOW, history, GridModels.named("upstander"), history.cells(), 200)
        .<RuntimeException>each(forecasts::put);
    return forecasts;
  }

  @Test
  void oneThreadAndTwoGiveTheSameBits() throws Exception {
    var history = history(1);
    try (var one = new ForkJoinPool(1);
        var two = new ForkJoinPool(2)) {
      assertThat(two.submit(() -> forecast(history)).get())
          .isEqualTo(one.submit(() -> forecast(history)).get());
    }
  }

  @Test
  void cellsComeInTheirOrderEachWithTwelveMonths() {
    var history = history(2);
    var seen = new java.util.ArrayList<GridCell>();
    new GridBacktest(WINDOW, history, GridModels.named("neighbours"), history.cells(), 10)
        .<RuntimeException>each((cell, months) -> {
          seen.add(cell);
          assertThat(months).hasSize(12);
        });

    assertThat(seen).isEqualTo(history.cells());
  }

  @Test
  void theModelZeroScoresTheMeanOfTheDeaths() {
    var history = history(3);
    var gathered = new GridScores.Gathering(history);
    new GridBacktest(WINDOW, history, GridModels.named("zero"), history.cells(), 10)
        .<RuntimeException>each((cell, months) -> {
          for (int i = 0; i < 12; i++) {
            gathered.add(cell, WINDOW.months().get(i), months.get(i));
          }
        });
    double deaths = 0;
    for (GridCell cell : history.cells()) {
      for (YearMonth month : WINDOW.months()) {
        deaths += history.deaths(cell, month).orElseThrow();
      }
    }
    var scores = gathered.scores();

    assertThat(scores.cells()).isEqualTo(18_000);
    assertThat(scores.crps().value())
        .isCloseTo(deaths / 18_000, org.assertj.core.api.Assertions.within(1e-12));
  }
}
