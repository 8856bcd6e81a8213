package org.upstander.score.track;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.Paths;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.score.Challenge;
import org.upstander.score.backtest.DeathsWindow;

/// How models of deaths have done on [windows][DeathsWindow], and where they were furthest off.
///
/// @param lines one for each window and model, by window and then in the order of the models
/// @param surprises the states that cost the last of the models most, by window and cost
public record DeathsTrack(List<Line> lines, List<Surprise> surprises) {
  private static final int DRAWS = 1000;
  private static final int NAMED = 6;

  public DeathsTrack {
    lines = List.copyOf(lines);
    surprises = List.copyOf(surprises);
  }

  /// The mean scores of one model on one window.
  ///
  /// @param scores CRPS in deaths, ignorance in bits, interval score in deaths; lower is better
  /// @param inside shares of outcomes inside the central intervals
  /// @param cells months and places scored
  public record Line(int window, String model, Challenge scores, Inside inside, int cells) {}

  /// Shares of outcomes inside central intervals, 0 to 1; each should be near its name. Counts that
  /// are mostly 0 lie inside more often than that.
  public record Inside(double half, double four, double nine) {}

  /// A state in one window, as the model saw it and as it went.
  ///
  /// @param place the state, by the panel's numbering
  /// @param expected the mean of deaths forecast for the twelve months
  /// @param low the lower end of their 80 % interval
  /// @param high its upper end
  /// @param recorded deaths recorded in the twelve months
  /// @param before deaths recorded in the twelve months up to the origin
  /// @param share the part of the window's whole CRPS that is due to the state, 0 to 1
  public record Surprise(
      int window,
      int place,
      double expected,
      double low,
      double high,
      double recorded,
      double before,
      double share) {}

  /// Judges `models` on `windows`; the last of the models is the one whose failures are named.
  ///
  /// @param panel what happened; of it a model sees the months before each window's origin only
  /// @throws IllegalArgumentException if a window has no recorded month
  public static DeathsTrack of(Panel panel, List<DeathsModel> models, List<Integer> windows) {
    var lines = new ArrayList<Line>();
    var surprises = new ArrayList<Surprise>();
    for (int year : windows) {
      var window = new DeathsWindow(year);
      for (int m = 0; m < models.size(); m++) {
        var judged = judged(panel, window, models.get(m));
        lines.add(line(year, models.get(m).name(), judged));
        if (m == models.size() - 1) {
          surprises.addAll(surprises(panel, window, judged));
        }
      }
    }
    return new DeathsTrack(lines, surprises);
  }

  /// One state's forecast in a window, with what happened where that was recorded.
  private record Judged(int place, Paths paths, List<YearMonth> months, List<Cell> cells) {
    double crps() {
      return cells.stream().mapToDouble(c -> c.scores.crps()).sum();
    }
  }

  private record Cell(Challenge scores, boolean half, boolean four, boolean nine) {}

  private static List<Judged> judged(Panel panel, DeathsWindow window, DeathsModel model) {
    var judged = new ArrayList<Judged>();
    for (var entry : window.forecast(panel, model, DRAWS).entrySet()) {
      Series happened = panel.find(entry.getKey()).orElseThrow();
      var months = window.months().stream().filter(m -> happened.get(m).isPresent()).toList();
      var cells =
          months.stream()
              .map(m -> cell(entry.getValue().at(window.lead(m)), happened.get(m).orElseThrow()))
              .toList();
      judged.add(new Judged(entry.getKey(), entry.getValue(), months, cells));
    }
    if (judged.stream().allMatch(j -> j.cells.isEmpty())) {
      throw new IllegalArgumentException("nothing is recorded in " + window.year());
    }
    return judged;
  }

  private static Cell cell(Forecast.Draws draws, double outcome) {
    return new Cell(
        Challenge.ofSorted(draws.toArray(), outcome),
        inside(draws, 0.5, outcome),
        inside(draws, 0.8, outcome),
        inside(draws, 0.9, outcome));
  }

  private static boolean inside(Forecast.Draws draws, double level, double outcome) {
    return draws.quantile((1 - level) / 2) <= outcome && outcome <= draws.quantile((1 + level) / 2);
  }

  private static Line line(int year, String model, List<Judged> judged) {
    var cells = judged.stream().flatMap(j -> j.cells.stream()).toList();
    int n = cells.size();
    var inside =
        new Inside(
            cells.stream().filter(Cell::half).count() / (double) n,
            cells.stream().filter(Cell::four).count() / (double) n,
            cells.stream().filter(Cell::nine).count() / (double) n);
    var scores = Challenge.mean(cells.stream().map(Cell::scores).toArray(Challenge[]::new));
    return new Line(year, model, scores, inside, n);
  }

  private static List<Surprise> surprises(Panel panel, DeathsWindow window, List<Judged> judged) {
    double whole = judged.stream().mapToDouble(Judged::crps).sum();
    return judged.stream()
        .filter(j -> j.crps() > 0)
        .sorted(Comparator.comparingDouble((Judged j) -> -j.crps()).thenComparingInt(Judged::place))
        .limit(NAMED)
        .map(j -> surprise(panel, window, j, j.crps() / whole))
        .toList();
  }

  private static Surprise surprise(Panel panel, DeathsWindow window, Judged j, double share) {
    Series happened = panel.find(j.place).orElseThrow();
    int first = window.lead(j.months.getFirst());
    var year = j.paths.sum(first, window.lead(j.months.getLast()));
    return new Surprise(
        window.year(),
        j.place,
        year.mean(),
        year.quantile(0.1),
        year.quantile(0.9),
        j.months.stream().mapToDouble(m -> happened.get(m).orElse(0)).sum(),
        happened.before(window.origin()).sumOfLatest(12).orElse(0),
        share);
  }
}
