package org.upstander.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.upstander.source.NumberTable;

/// The scores of draws of deaths over all months and places that have a recorded outcome, with
/// intervals that take a place's months as belonging together.
///
/// @param crps mean continuous ranked probability score, in deaths
/// @param ignorance mean ignorance score, in bits
/// @param intervalScore mean interval score of the 90 % interval, in deaths
/// @param cells months and places scored
/// @param draws draws of each cell
/// @param unmatchedForecasts cells forecast without an outcome
/// @param unmatchedTruths outcomes without a forecast
public record DeathsScores(
    Estimate crps,
    Estimate ignorance,
    Estimate intervalScore,
    int cells,
    int draws,
    int unmatchedForecasts,
    int unmatchedTruths) {
  private static final Estimate NOTHING =
      new Estimate(Double.NaN, new Interval(0, 0, 0.8), new Interval(0, 0, 0.95));

  /// More deaths in a month than anybody can mean.
  private static final double MOST = 1e9;

  private record Cell(int month, int place) {}

  /// Scores forecasts of columns month, place, draw, outcome against truths of columns month,
  /// place, outcome; an empty outcome of the truth is no truth.
  ///
  /// @throws IllegalArgumentException if cells differ in their number of draws, or a draw is below
  ///   0
  public static DeathsScores of(NumberTable forecasts, NumberTable truths) {
    var cells = cells(forecasts);
    var outcomes = new HashMap<Cell, Double>();
    for (int row = 0; row < truths.rows(); row++) {
      double outcome = truths.get(row, 2);
      if (!Double.isNaN(outcome)) {
        check(outcome, "truth", row);
        if (outcomes.put(cell(truths, row), outcome) != null) {
          throw new IllegalArgumentException(
              "row " + (row + 2) + " of the truth: the month and place stand there twice");
        }
      }
    }
    var matched =
        cells.keySet().stream()
            .filter(outcomes::containsKey)
            .sorted(Comparator.comparingInt(Cell::month).thenComparingInt(Cell::place))
            .toList();
    int size = cells.values().stream().findFirst().map(d -> d.length).orElse(0);
    int forecastOnly = cells.size() - matched.size();
    int truthOnly = outcomes.size() - matched.size();
    if (matched.isEmpty()) {
      return new DeathsScores(NOTHING, NOTHING, NOTHING, 0, size, forecastOnly, truthOnly);
    }
    double[][] draws = matched.stream().map(cells::get).toArray(double[][]::new);
    double[] outcome = matched.stream().mapToDouble(outcomes::get).toArray();
    Challenge[] scores = Challenge.ofCells(draws, outcome);
    var bootstrap = Bootstrap.by(matched.stream().mapToInt(Cell::place).toArray());
    return new DeathsScores(
        bootstrap.mean(Arrays.stream(scores).mapToDouble(Challenge::crps).toArray()),
        bootstrap.mean(Arrays.stream(scores).mapToDouble(Challenge::ignorance).toArray()),
        bootstrap.mean(Arrays.stream(scores).mapToDouble(Challenge::intervalScore).toArray()),
        matched.size(),
        size,
        forecastOnly,
        truthOnly);
  }

  /// The draws of each cell, in the order of the rows.
  private static HashMap<Cell, double[]> cells(NumberTable forecasts) {
    var rows = new HashMap<Cell, List<Integer>>();
    for (int row = 0; row < forecasts.rows(); row++) {
      check(forecasts.get(row, 3), "forecasts", row);
      rows.computeIfAbsent(cell(forecasts, row), _ -> new ArrayList<>()).add(row);
    }
    var cells = new HashMap<Cell, double[]>();
    int size = rows.values().stream().mapToInt(List::size).max().orElse(0);
    rows.forEach((cell, at) -> {
      if (at.size() != size) {
        throw new IllegalArgumentException(
            "month %d of place %d has %d draws, others have %d"
                .formatted(cell.month(), cell.place(), at.size(), size));
      }
      cells.put(
          cell, IntStream.range(0, size).mapToDouble(i -> forecasts.get(at.get(i), 3)).toArray());
    });
    return cells;
  }

  private static void check(double deaths, String table, int row) {
    if (!(deaths >= 0 && deaths <= MOST)) {
      throw new IllegalArgumentException(
          "row %d of the %s: %s deaths cannot be".formatted(row + 2, table, deaths));
    }
  }

  private static Cell cell(NumberTable table, int row) {
    return new Cell(whole(table, row, 0), whole(table, row, 1));
  }

  private static int whole(NumberTable table, int row, int column) {
    double value = table.get(row, column);
    if (!(Math.abs(value) <= Integer.MAX_VALUE) || value != Math.rint(value)) {
      throw new IllegalArgumentException(
          "row %d: %s is no month, place or draw; those are whole numbers"
              .formatted(row + 2, value));
    }
    return (int) value;
  }
}
