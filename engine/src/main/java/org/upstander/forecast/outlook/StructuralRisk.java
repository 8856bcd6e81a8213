package org.upstander.forecast.outlook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.forecast.onset.Driver;
import org.upstander.forecast.onset.EnsembleOnset;
import org.upstander.forecast.onset.FittedEnsemble;
import org.upstander.forecast.onset.OnsetChange;
import org.upstander.forecast.onset.OnsetChanges;
import org.upstander.forecast.onset.OnsetForecast;
import org.upstander.forecast.onset.OnsetTable;
import org.upstander.forecast.onset.Predictor;
import org.upstander.forecast.onset.Predictors;
import org.upstander.source.OnsetRow;
import org.upstander.world.Probability;

/// Structural risk for the watchlist: the latest forecasts that a table of state-years allows.
public final class StructuralRisk {
  private final FittedEnsemble fitted;
  private final Optional<OnsetChanges> changes;
  private final List<OnsetForecast.Given> given;

  private StructuralRisk(OnsetTable table, int replicates) {
    int baseYear = table.lastYear();
    fitted = EnsembleOnset.DEFAULT.withReplicates(replicates).fit(table.knownAt(baseYear));
    changes =
        table.rows().stream().anyMatch(row -> row.year() == baseYear - 1)
            ? Optional.of(
                fitted.since(
                    EnsembleOnset.DEFAULT.withReplicates(0).fit(table.knownAt(baseYear - 1))))
            : Optional.empty();
    given =
        fitted.forecasts().stream()
            .filter(OnsetForecast.Given.class::isInstance)
            .map(OnsetForecast.Given.class::cast)
            .sorted(
                Comparator.comparingDouble((OnsetForecast.Given f) -> -f.probability())
                    .thenComparingInt(f -> f.state().ccode()))
            .toList();
  }

  /// Forecasts by Gleditsch–Ward code. A state of the table that is not in the list of states has
  /// none.
  ///
  /// @param latest the last year that was over in the run month; later rows are not used
  public static Map<Integer, Structural> of(List<OnsetRow> rows, int latest) {
    var known = known(rows, latest);
    if (known.isEmpty()) {
      return Map.of();
    }
    var states = new HashMap<Integer, Integer>();
    known.forEach(r -> r.state().ifPresent(s -> states.put(r.code(), s.code())));
    var structural = new HashMap<Integer, Structural>();
    in(OnsetTable.of(known))
        .forEach((ccode, risk) -> {
          Integer state = states.get(ccode);
          if (state != null) {
            structural.put(state, risk);
          }
        });
    return structural;
  }

  /// The rows of years that were over.
  static List<OnsetRow> known(List<OnsetRow> rows, int latest) {
    return rows.stream().filter(r -> r.year() <= latest).toList();
  }

  /// Forecasts from the last year of a table, by the table's own number of the state.
  static Map<Integer, Structural> in(OnsetTable table) {
    return new StructuralRisk(table, EnsembleOnset.DEFAULT.replicates()).structural();
  }

  private Map<Integer, Structural> structural() {
    var structural = new HashMap<Integer, Structural>();
    for (int i = 0; i < given.size(); i++) {
      structural.put(given.get(i).state().ccode(), structural(given.get(i), rank(i)));
    }
    return structural;
  }

  private int rank(int at) {
    int rank = at;
    while (rank > 0 && given.get(rank - 1).probability() == given.get(at).probability()) {
      rank--;
    }
    return rank + 1;
  }

  private Structural structural(OnsetForecast.Given forecast, int rank) {
    var history = fitted.history();
    double two = forecast.probability();
    var topThirty = forecast.spread().topThirty();
    return new Structural(
        history.baseYear(),
        new Probability(two * history.firstYearShare()),
        new Probability(two),
        new Probability(forecast.low()),
        new Probability(forecast.high()),
        rank,
        forecast.drivers().stream().map(StructuralRisk::driver).toList(),
        topThirty.stream().mapToObj(Probability::new).findFirst(),
        changes.flatMap(c -> c.find(forecast.state().ccode())).map(StructuralRisk::change));
  }

  private static Structural.Driver driver(Driver d) {
    return new Structural.Driver(
        d.predictor(), meaning(d.predictor()), d.value(), d.average(), d.points());
  }

  private static Structural.Change change(OnsetChange change) {
    return new Structural.Change(
        new Probability(change.before()),
        change.inputs().stream()
            .map(i ->
                new Structural.Input(
                    i.predictor(), meaning(i.predictor()), i.from(), i.to(), i.points()))
            .toList(),
        change.learned());
  }

  private static String meaning(String predictor) {
    return Predictors.find(predictor).map(Predictor::meaning).orElse(predictor);
  }
}
