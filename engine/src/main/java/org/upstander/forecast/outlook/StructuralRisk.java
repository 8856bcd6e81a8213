package org.upstander.forecast.outlook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.forecast.onset.Driver;
import org.upstander.forecast.onset.ElasticNetOnset;
import org.upstander.forecast.onset.OnsetForecast;
import org.upstander.forecast.onset.OnsetModel;
import org.upstander.forecast.onset.OnsetModels;
import org.upstander.forecast.onset.OnsetTable;
import org.upstander.forecast.onset.Predictor;
import org.upstander.forecast.onset.Predictors;
import org.upstander.source.OnsetRow;
import org.upstander.world.Probability;

/// Structural risk for the watchlist: the latest forecasts that a table of state-years allows.
public final class StructuralRisk {
  private StructuralRisk() {}

  /// Forecasts by Gleditsch–Ward code. A state of the table that is not in the list of states, or
  /// that lacks a predictor, has none.
  ///
  /// @param latest the last year that was over in the run month; later rows are not used
  public static Map<Integer, Structural> of(List<OnsetRow> rows, int latest) {
    var known = rows.stream().filter(r -> r.year() <= latest).toList();
    if (known.isEmpty()) {
      return Map.of();
    }
    var states = new HashMap<Integer, Integer>();
    known.forEach(r -> r.state().ifPresent(s -> states.put(r.code(), s.code())));
    OnsetTable table = OnsetTable.of(known);
    int baseYear = table.lastYear();
    var nextYear = oneYear(table, baseYear);
    var given = given(OnsetModels.named(OnsetModels.DEFAULT), table, baseYear);
    var structural = new HashMap<Integer, Structural>();
    for (int i = 0; i < given.size(); i++) {
      var forecast = given.get(i);
      Integer state = states.get(forecast.state().ccode());
      Optional<Probability> next = Optional.ofNullable(nextYear.get(forecast.state().ccode()));
      if (state != null && next.isPresent()) {
        structural.put(state, structural(forecast, next.get(), baseYear, rank(given, i)));
      }
    }
    return structural;
  }

  private static Map<Integer, Probability> oneYear(OnsetTable table, int baseYear) {
    var probabilities = new HashMap<Integer, Probability>();
    for (var forecast :
        given(ElasticNetOnset.DEFAULT.withReplicates(0), table.withinOneYear(), baseYear)) {
      probabilities.put(forecast.state().ccode(), forecast.onset().event());
    }
    return probabilities;
  }

  /// The forecasts that could be made, the highest probability first.
  private static List<OnsetForecast.Given> given(OnsetModel model, OnsetTable table, int baseYear) {
    return model.fit(table.knownAt(baseYear)).forecasts().stream()
        .filter(OnsetForecast.Given.class::isInstance)
        .map(OnsetForecast.Given.class::cast)
        .sorted(
            Comparator.comparingDouble((OnsetForecast.Given f) -> -f.probability())
                .thenComparingInt(f -> f.state().ccode()))
        .toList();
  }

  private static int rank(List<OnsetForecast.Given> given, int at) {
    int rank = at;
    while (rank > 0 && given.get(rank - 1).probability() == given.get(at).probability()) {
      rank--;
    }
    return rank + 1;
  }

  private static Structural structural(
      OnsetForecast.Given forecast, Probability nextYear, int baseYear, int rank) {
    // Two models of their own: the probability of one year must not exceed that of two.
    Probability two = forecast.onset().event();
    Probability one = nextYear.compareTo(two) > 0 ? two : nextYear;
    return new Structural(
        baseYear,
        one,
        two,
        new Probability(forecast.low()),
        new Probability(forecast.high()),
        rank,
        forecast.drivers().stream().map(StructuralRisk::driver).toList());
  }

  private static Structural.Driver driver(Driver d) {
    String meaning = Predictors.find(d.predictor()).map(Predictor::meaning).orElse(d.predictor());
    return new Structural.Driver(d.predictor(), meaning, d.value(), d.average(), d.points());
  }
}
