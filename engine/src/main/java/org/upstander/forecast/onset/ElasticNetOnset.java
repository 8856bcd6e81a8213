package org.upstander.forecast.onset;

import java.util.List;
import java.util.OptionalDouble;
import org.upstander.forecast.net.CrossValidation;
import org.upstander.forecast.net.ElasticNet;
import org.upstander.forecast.net.Folds;
import org.upstander.forecast.net.Loss;
import org.upstander.forecast.net.Observations;

/// Elastic-net logistic regression on all predictors, as the Early Warning Project publishes it:
/// complete state-years up to two years before the base year, alpha one half.
///
/// The penalty is the one with the least cross-validated deviance. Folds keep each state whole,
/// because the years of one state resemble each other and a model that has seen a state's other
/// years looks better than it is; they are dealt without chance. A fixed penalty is taken from the
/// path that would have been cross-validated, as the published procedure does.
///
/// Source: Early Warning Project, *Statistical Risk Assessment*, United States Holocaust Memorial
/// Museum, 2017–2025.
///
/// @param name the name it is asked for by
/// @param penalty the fixed penalty; empty to choose it
/// @param folds in how many groups states are left out
/// @param replicates how often the interval's bootstrap fits again; 0 for no interval
public record ElasticNetOnset(String name, OptionalDouble penalty, int folds, int replicates)
    implements OnsetModel {
  public static final ElasticNetOnset DEFAULT =
      new ElasticNetOnset("elastic-net", OptionalDouble.empty(), 10, 100);

  @Override
  public ElasticNetOnset withPenalty(double lambda) {
    return new ElasticNetOnset(name, OptionalDouble.of(lambda), folds, replicates);
  }

  public ElasticNetOnset withReplicates(int other) {
    return new ElasticNetOnset(name, penalty, folds, other);
  }

  @Override
  public FittedElasticNet fit(OnsetHistory history) {
    var training = history.training();
    var data = observations(training, history.predictors().size());
    if (penalty.isPresent()) {
      double lambda = penalty.getAsDouble();
      var equation = ElasticNet.HALF.fit(data).at(lambda);
      return new FittedElasticNet(history, data, equation, lambda, replicates);
    }
    var validation = CrossValidation.of(ElasticNet.HALF, data, byState(training), Loss.DEVIANCE);
    var equation = validation.path().equation(validation.best());
    return new FittedElasticNet(history, data, equation, validation.bestLambda(), replicates);
  }

  private Folds byState(List<StateYear> training) {
    int[] state = training.stream().mapToInt(StateYear::ccode).toArray();
    boolean[] event = new boolean[state.length];
    for (int i = 0; i < event.length; i++) {
      event[i] = training.get(i).outcomes().withinTwoYears() == Outcome.YES;
    }
    return Folds.grouped(state, event, folds);
  }

  private static Observations observations(List<StateYear> training, int predictors) {
    double[][] columns = new double[predictors][training.size()];
    double[] outcome = new double[training.size()];
    for (int i = 0; i < outcome.length; i++) {
      double[] values = training.get(i).values();
      for (int j = 0; j < predictors; j++) {
        columns[j][i] = values[j];
      }
      outcome[i] = training.get(i).outcomes().withinTwoYears() == Outcome.YES ? 1 : 0;
    }
    return Observations.of(columns, outcome);
  }
}
