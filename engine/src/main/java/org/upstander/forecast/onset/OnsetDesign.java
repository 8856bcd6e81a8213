package org.upstander.forecast.onset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of a history as the ensemble sees them: the risk factors alone, a missing value replaced by
/// the last one the state had. Where it never had one it stays missing: trees send it a way of its
/// own, and the logit takes the average. Immutable and safe to share between threads.
final class OnsetDesign {
  private final List<RiskFactor> factors;
  private final Map<List<Integer>, double[]> rows = new HashMap<>();
  private final double[] centre;
  private final double[] scale;

  OnsetDesign(OnsetHistory history) {
    factors = RiskFactors.in(history.predictors());
    int[] places =
        factors.stream().mapToInt(f -> history.predictors().indexOf(f.predictor())).toArray();
    Map<Integer, double[]> last = new HashMap<>();
    for (StateYear row : history.rows()) {
      double[] before = last.get(row.ccode());
      double[] values = new double[places.length];
      for (int j = 0; j < values.length; j++) {
        double v = row.find(places[j]).orElse(before == null ? Double.NaN : before[j]);
        values[j] = row.year() < factors.get(j).since() ? Double.NaN : v;
      }
      last.put(row.ccode(), values);
      rows.put(List.of(row.ccode(), row.year()), values);
    }
    centre = new double[places.length];
    scale = new double[places.length];
    for (int j = 0; j < places.length; j++) {
      standardise(history, j);
    }
  }

  private void standardise(OnsetHistory history, int factor) {
    double[] known =
        history.rows().stream()
            .mapToDouble(row -> values(row)[factor])
            .filter(v -> !Double.isNaN(v))
            .toArray();
    if (known.length == 0) {
      scale[factor] = 1;
      return;
    }
    double mean = sum(known) / known.length;
    double squares = sum(Arrays.stream(known).map(v -> (v - mean) * (v - mean)).toArray());
    double deviation = Math.sqrt(squares / known.length);
    centre[factor] = mean;
    scale[factor] = deviation > 1e-9 ? deviation : 1;
  }

  /// A plain sum, whose order of additions is fixed.
  private static double sum(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    return sum;
  }

  private double[] values(StateYear row) {
    double[] values = rows.get(List.of(row.ccode(), row.year()));
    if (values == null) {
      throw new IllegalArgumentException(row + " is not in the history");
    }
    return values;
  }

  List<RiskFactor> factors() {
    return factors;
  }

  /// The values of the factors, NaN for a missing one; a copy.
  double[] row(StateYear row) {
    return values(row).clone();
  }

  /// The mean of a factor over the rows of the history that have it.
  double centre(int factor) {
    return centre[factor];
  }

  /// Its standard deviation over the same rows; 1 where it does not vary.
  double scale(int factor) {
    return scale[factor];
  }
}
