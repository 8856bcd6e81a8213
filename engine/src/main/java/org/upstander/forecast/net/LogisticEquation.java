package org.upstander.forecast.net;

/// A fitted logistic regression on the original scale of its predictors. Immutable and safe to
/// share between threads.
///
/// ```
/// probability = 1 / (1 + exp(-(intercept + sum_j coefficient_j x_j)))
/// ```
///
/// This is a class and not a record because a record would hand its array to every caller.
public final class LogisticEquation {
  private final double intercept;
  private final double[] coefficients;

  LogisticEquation(double intercept, double[] coefficients) {
    this.intercept = intercept;
    this.coefficients = coefficients;
  }

  /// The equation with these coefficients, which are copied.
  public static LogisticEquation of(double intercept, double... coefficients) {
    return new LogisticEquation(intercept, coefficients.clone());
  }

  public double intercept() {
    return intercept;
  }

  /// The change in log odds for one unit more of this predictor.
  public double coefficient(int predictor) {
    return coefficients[predictor];
  }

  public int predictors() {
    return coefficients.length;
  }

  /// How many coefficients are not 0.
  public int nonzero() {
    int count = 0;
    for (double b : coefficients) {
      count += b != 0 ? 1 : 0;
    }
    return count;
  }

  /// The log odds of the event for a row of predictors.
  public double link(double... row) {
    double sum = intercept;
    for (int j = 0; j < coefficients.length; j++) {
      sum += coefficients[j] * row[j];
    }
    return sum;
  }

  /// The probability of the event, between 0 and 1, for a row of predictors.
  public double probability(double... row) {
    return probability(link(row));
  }

  /// The probability, between 0 and 1, that log odds stand for.
  public static double probability(double link) {
    return 1 / (1 + StrictMath.exp(-link));
  }

  /// The log odds for every row.
  double[] links(Observations data) {
    double[] sum = new double[data.rows()];
    java.util.Arrays.fill(sum, intercept);
    for (int j = 0; j < coefficients.length; j++) {
      double b = coefficients[j];
      if (b != 0) {
        double[] x = data.column(j);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += b * x[i];
        }
      }
    }
    return sum;
  }
}
