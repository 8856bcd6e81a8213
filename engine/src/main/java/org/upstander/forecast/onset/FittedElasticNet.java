package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.List;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.net.ElasticNet;
import org.upstander.forecast.net.LogisticEquation;
import org.upstander.forecast.net.Observations;
import org.upstander.world.Probability;

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
    this.forecasts = forecasts(intervals(data, replicates));
  }

  private List<StateYear> complete() {
    return history.present().stream().filter(StateYear::isComplete).toList();
  }

  private StateBootstrap.Ends[] intervals(Observations data, int replicates) {
    var rows = complete().stream().map(StateYear::values).toList();
    if (replicates == 0) {
      return rows.stream()
          .map(row -> equation.probability(row))
          .map(p -> new StateBootstrap.Ends(p, p))
          .toArray(StateBootstrap.Ends[]::new);
    }
    return new StateBootstrap(history.baseYear(), history.training())
        .intervals(
            replicates,
            rows.size(),
            weight -> {
              var again = ElasticNet.HALF.fitNear(equation, lambda, data.weighted(weight));
              return rows.stream().mapToDouble(row -> again.probability(row)).toArray();
            });
  }

  private List<OnsetForecast> forecasts(StateBootstrap.Ends[] ends) {
    var drivers = new Drivers(history.predictors(), equation, complete());
    var all = new ArrayList<OnsetForecast>();
    int at = 0;
    for (StateYear state : history.present()) {
      if (!state.isComplete()) {
        all.add(new OnsetForecast.Missing(state, state.missing(history.predictors())));
        continue;
      }
      double p = equation.probability(state.values());
      var interval = ends[at++].holding(p);
      var onset = new Forecast.Binary(new Probability(p));
      all.add(
          new OnsetForecast.Given(
              state, onset, interval.low(), interval.high(), drivers.of(state)));
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
