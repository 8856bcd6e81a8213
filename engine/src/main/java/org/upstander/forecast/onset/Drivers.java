package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.upstander.forecast.net.LogisticEquation;

/// Splits the distance between a state's probability and that of the average state of its year
/// among the predictors, in proportion to what each adds to the log odds.
///
/// ```
/// points_j = 100 (p - p_average) c_j / sum_k c_k,    c_j = coefficient_j (x_j - average_j)
/// ```
///
/// Where the sum nears 0 the share nears `100 p (1 - p) c_j`, which is used there.
final class Drivers {
  private static final double NEARLY_NOTHING = 1e-9;

  private final List<String> predictors;
  private final LogisticEquation equation;
  private final double[] average;

  Drivers(List<String> predictors, LogisticEquation equation, List<StateYear> states) {
    this.predictors = predictors;
    this.equation = equation;
    average = new double[predictors.size()];
    for (StateYear state : states) {
      double[] values = state.values();
      for (int j = 0; j < average.length; j++) {
        average[j] += values[j] / states.size();
      }
    }
  }

  /// The drivers with a coefficient, the largest first.
  List<Driver> of(StateYear state) {
    double[] values = state.values();
    double[] added = new double[average.length];
    double sum = 0;
    for (int j = 0; j < added.length; j++) {
      added[j] = equation.coefficient(j) * (values[j] - average[j]);
      sum += added[j];
    }
    double p = equation.probability(values);
    double perLogOdds =
        Math.abs(sum) < NEARLY_NOTHING ? p * (1 - p) : (p - equation.probability(average)) / sum;
    var drivers = new ArrayList<Driver>();
    for (int j = 0; j < added.length; j++) {
      if (equation.coefficient(j) != 0) {
        double points = 100 * perLogOdds * added[j];
        drivers.add(new Driver(predictors.get(j), values[j], average[j], added[j], points));
      }
    }
    drivers.sort(Comparator.comparingDouble((Driver d) -> -Math.abs(d.points())));
    return drivers;
  }
}
