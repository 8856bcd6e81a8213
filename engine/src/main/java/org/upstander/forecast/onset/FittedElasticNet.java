package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.List;
import org.upstander.forecast.net.ElasticNet;
import org.upstander.forecast.net.LogisticEquation;
import org.upstander.forecast.net.Observations;

/// An elastic net fitted to a history: one equation, and how sure its forecasts are.
public final class FittedElasticNet implements FittedOnset {
  private final OnsetHistory history;
  private final LogisticEquation equation;
  private final double lambda;
  private final List<OnsetForecast> forecasts;

  FittedElasticNet(
      OnsetHistory history,
      Observations data,
      LogisticEquation equation,
      double lambda,
      int replicates) {
    this.history = history;
    this.equation = equation;
    this.lambda = lambda;
    this.forecasts = forecasts(spreads(data, replicates));
  }

  private List<StateYear> complete() {
    return history.present().stream().filter(StateYear::isComplete).toList();
  }

  private List<OnsetSpread> spreads(Observations data, int replicates) {
    var rows = complete().stream().map(StateYear::values).toList();
    if (replicates == 0) {
      return rows.stream().map(row -> OnsetSpread.unknown(equation.probability(row))).toList();
    }
    return new StateBootstrap(history.baseYear(), history.training())
        .spreads(
            replicates,
            rows.size(),
            weight -> {
              var again = ElasticNet.HALF.fitNear(equation, lambda, data.weighted(weight));
              return rows.stream().mapToDouble(row -> again.probability(row)).toArray();
            });
  }

  private List<OnsetForecast> forecasts(List<OnsetSpread> spreads) {
    var drivers = new Drivers(history.predictors(), equation, complete());
    var all = new ArrayList<OnsetForecast>();
    int at = 0;
    for (StateYear state : history.present()) {
      if (!state.isComplete()) {
        all.add(new OnsetForecast.Missing(state, state.missing(history.predictors())));
        continue;
      }
      double p = equation.probability(state.values());
      all.add(OnsetForecast.Given.of(state, p, spreads.get(at++), drivers.of(state)));
    }
    return List.copyOf(all);
  }

  @Override
  public OnsetHistory history() {
    return history;
  }

  @Override
  public List<OnsetForecast> forecasts() {
    return forecasts;
  }

  /// The fitted equation, its coefficients in the order of the table's predictors.
  public LogisticEquation equation() {
    return equation;
  }

  /// The penalty it was fitted with.
  public double penalty() {
    return lambda;
  }
}
