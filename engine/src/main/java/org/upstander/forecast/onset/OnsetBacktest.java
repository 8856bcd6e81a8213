package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Forecasts as they would have been made year after year, each from what was known then.
///
/// @param rows one a state and base year with a forecast, by base year and then by state
/// @param missing the states of a base year without a forecast, and why
public record OnsetBacktest(List<Row> rows, List<Gap> missing) {
  /// The years between the last year whose two-year outcome is known and the base year.
  public static final int LAG = 2;

  public OnsetBacktest {
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
  }

  /// One forecast.
  ///
  /// @param origin the last training year, two years before the base year
  /// @param baseYear the year the predictors are of; the forecast is about the two years after it
  /// @param ccode the state's number in the table
  /// @param probability of an onset, between 0 and 1
  /// @param low lower end of its 80 % interval
  /// @param high its upper end
  public record Row(
      int origin,
      int baseYear,
      int ccode,
      String name,
      double probability,
      double low,
      double high) {}

  /// A state without a forecast.
  ///
  /// @param reason such as `no forecast: missing gdppcgrowth`
  public record Gap(int baseYear, int ccode, String name, String reason) {}

  /// Which origins to go through.
  ///
  /// @param first the first origin
  /// @param last the last origin, inclusive
  public record Origins(int first, int last) {
    public Origins {
      if (first > last) {
        throw new IllegalArgumentException("origins %d..%d are empty".formatted(first, last));
      }
    }
  }

  /// Runs a model over origins.
  ///
  /// @param penalties the penalty by base year; where there is none, the model chooses its own
  /// @throws IllegalArgumentException if the table has no row of a base year, two years after its
  ///   origin
  public static OnsetBacktest run(
      OnsetTable table, Origins origins, OnsetModel model, Map<Integer, Double> penalties) {
    return run(table, origins, model, penalties, _ -> {});
  }

  /// The same, telling `done` each origin when it is finished.
  public static OnsetBacktest run(
      OnsetTable table,
      Origins origins,
      OnsetModel model,
      Map<Integer, Double> penalties,
      IntConsumer done) {
    var rows = new ArrayList<Row>();
    var missing = new ArrayList<Gap>();
    for (int origin = origins.first(); origin <= origins.last(); origin++) {
      int baseYear = origin + LAG;
      var penalty = penalties.get(baseYear);
      var chosen = penalty == null ? model : model.withPenalty(penalty);
      for (OnsetForecast forecast : chosen.fit(table.knownAt(baseYear)).forecasts()) {
        var state = forecast.state();
        switch (forecast) {
          case OnsetForecast.Given given -> rows.add(row(origin, given));
          case OnsetForecast.Missing gap ->
              missing.add(new Gap(baseYear, state.ccode(), state.name(), gap.reason()));
        }
      }
      done.accept(origin);
    }
    return new OnsetBacktest(rows, missing);
  }

  private static Row row(int origin, OnsetForecast.Given given) {
    var state = given.state();
    return new Row(
        origin,
        state.year(),
        state.ccode(),
        state.name(),
        given.probability(),
        given.low(),
        given.high());
  }
}
