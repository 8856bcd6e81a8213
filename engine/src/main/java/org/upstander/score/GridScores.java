package org.upstander.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.upstander.forecast.grid.GridHistory;
import org.upstander.forecast.grid.Tail;
import org.upstander.world.GridCell;

/// Mean scores of forecasts of deaths by cell and month, with intervals that take a cell's months
/// as belonging together; cells near each other resemble each other too, so the intervals are
/// narrow.
///
/// @param crps mean continuous ranked probability score, in deaths
/// @param ignorance mean ignorance score, in bits
/// @param intervalScore mean interval score of the 90 % interval, in deaths
/// @param cells cells and months scored
public record GridScores(Estimate crps, Estimate ignorance, Estimate intervalScore, int cells) {

  /// Continuous ranked probability score of draws of which most are 0: exactly that of
  /// [SampleScore#crps(double\[\], double)], the zeros taken together.
  public static double crps(Tail forecast, double outcome) {
    double m = forecast.size();
    int zeros = forecast.size() - forecast.positive();
    double sum = outcome * zeros * (zeros / 2.0);
    for (int i = zeros; i < forecast.size(); i++) {
      double x = forecast.get(i);
      sum += (x - outcome) * ((outcome < x ? m : 0) - i - 0.5);
    }
    return 2 * sum / m / m;
  }

  /// Takes forecasts cell by cell and keeps their scores. One thread at a time.
  public static final class Gathering {
    private final GridHistory truth;
    private final List<Challenge> scores = new ArrayList<>();
    private int[] cells = new int[1024];

    /// @param truth what happened; months it does not record are not scored
    public Gathering(GridHistory truth) {
      this.truth = truth;
    }

    /// Scores one cell and month, if it is known what happened.
    public void add(GridCell cell, java.time.YearMonth month, Tail forecast) {
      OptionalInt happened = truth.deaths(cell, month);
      if (happened.isEmpty()) {
        return;
      }
      if (scores.size() == cells.length) {
        cells = Arrays.copyOf(cells, 2 * cells.length);
      }
      cells[scores.size()] = cell.id();
      scores.add(score(forecast, happened.getAsInt()));
    }

    private static Challenge score(Tail forecast, int outcome) {
      double[] sorted = forecast.toArray();
      return new Challenge(
          crps(forecast, outcome),
          Ignorance.OF_DEATHS.score(sorted, outcome),
          QuantileScore.interval(forecast.quantile(0.05), forecast.quantile(0.95), 0.1, outcome));
    }

    /// How many were scored so far.
    public int size() {
      return scores.size();
    }

    /// @throws IllegalArgumentException if none was scored
    public GridScores scores() {
      var bootstrap = Bootstrap.by(Arrays.copyOf(cells, scores.size()));
      return new GridScores(
          bootstrap.mean(scores.stream().mapToDouble(Challenge::crps).toArray()),
          bootstrap.mean(scores.stream().mapToDouble(Challenge::ignorance).toArray()),
          bootstrap.mean(scores.stream().mapToDouble(Challenge::intervalScore).toArray()),
          scores.size());
    }
  }
}
