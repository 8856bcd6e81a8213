package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Splits the distance between a state's probability and that of the average state of its year
/// among the factors, in proportion to what each adds to the log odds of the ensemble.
///
/// The average state has the mean of the log odds of all states:
///
/// ```
/// c_j = added_j(state) - mean over states of added_j
/// points_j = 100 (p - p_average) c_j / sum_k c_k,    log odds of p_average = mean of the log odds
/// ```
///
/// What a factor adds is its coefficient times its distance from the mean in the logit, its Shapley
/// value in the boosted trees, and the changes along the paths of the forest.
final class EnsembleDrivers {
  private static final double NEARLY_NOTHING = 1e-9;

  private final FittedEnsemble ensemble;
  private final Map<StateYear, double[]> added = new HashMap<>();
  private final double[] addedOnAverage;
  private final double[] average;
  private final double typical;

  EnsembleDrivers(FittedEnsemble ensemble) {
    this.ensemble = ensemble;
    int factors = ensemble.design().factors().size();
    addedOnAverage = new double[factors];
    average = new double[factors];
    var present = ensemble.history().present();
    double logOdds = 0;
    int[] known = new int[factors];
    for (StateYear row : present) {
      double[] one = ensemble.contributions(row);
      double[] values = ensemble.design().row(row);
      added.put(row, one);
      logOdds += ensemble.logOdds(row);
      for (int j = 0; j < factors; j++) {
        addedOnAverage[j] += one[j] / present.size();
        if (!Double.isNaN(values[j])) {
          average[j] += values[j];
          known[j]++;
        }
      }
    }
    for (int j = 0; j < factors; j++) {
      average[j] = known[j] == 0 ? 0 : average[j] / known[j];
    }
    typical = LogOdds.probability(logOdds / present.size());
  }

  private double[] added(StateYear row) {
    return Objects.requireNonNull(added.get(row), "a state of the base year");
  }

  /// All drivers, the largest first; a missing value is told as the average.
  List<Driver> of(StateYear row) {
    double[] one = added(row);
    double[] values = ensemble.design().row(row);
    double p = ensemble.probability(row);
    double sum = 0;
    for (int j = 0; j < one.length; j++) {
      sum += one[j] - addedOnAverage[j];
    }
    double perLogOdds = Math.abs(sum) < NEARLY_NOTHING ? p * (1 - p) : (p - typical) / sum;
    var drivers = new ArrayList<Driver>();
    for (int j = 0; j < one.length; j++) {
      double c = one[j] - addedOnAverage[j];
      double value = Double.isNaN(values[j]) ? average[j] : values[j];
      String name = ensemble.design().factors().get(j).predictor();
      drivers.add(new Driver(name, value, average[j], c, 100 * perLogOdds * c));
    }
    drivers.sort(Comparator.comparingDouble((Driver d) -> -Math.abs(d.points())));
    return drivers;
  }
}
