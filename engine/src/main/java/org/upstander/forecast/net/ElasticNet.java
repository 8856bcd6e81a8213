package org.upstander.forecast.net;

import java.util.List;

/// Logistic regression whose coefficients are held back by a penalty, so that few and modest ones
/// remain. It minimises, over the intercept and the coefficients of the standardised predictors,
///
/// ```
/// - sum_i w_i loglik_i / sum_i w_i  +  lambda * sum_j f_j ( alpha |b_j| + (1 - alpha)/2 b_j^2 )
/// ```
///
/// where a predictor is standardised with its weighted mean and its weighted variance (divided by
/// the sum of weights), and the factors f_j are rescaled to a mean of 1. Coefficients are reported
/// on the original scale.
///
/// Source: Friedman, J., Hastie, T., Tibshirani, R. (2010), Regularization paths for generalized
/// linear models via coordinate descent, *Journal of Statistical Software* 33(1), 1–22.
///
/// @param alpha 1 for the lasso, 0 for ridge regression, between them a mixture
/// @param standardize whether predictors are brought to the same spread before the penalty
/// @param lambdas the penalties to visit
/// @param factors one multiplier of the penalty a predictor, 0 for one that is never penalised;
///   empty for all alike
/// @param convergence when a fit counts as settled
public record ElasticNet(
    double alpha,
    boolean standardize,
    Lambdas lambdas,
    List<Double> factors,
    Convergence convergence) {

  /// The mixture of one half, with the defaults of `glmnet`.
  public static final ElasticNet HALF =
      new ElasticNet(0.5, true, Lambdas.AUTOMATIC, List.of(), Convergence.DEFAULT);

  /// When a fit counts as settled.
  ///
  /// @param threshold the largest change of any coefficient, as weighted squared change of the
  ///   linear predictor, relative to the null deviance per unit of weight
  /// @param maximumPasses passes over the predictors along the whole path; where they run out, the
  ///   path ends with the last penalty that settled
  public record Convergence(double threshold, int maximumPasses) {
    public static final Convergence DEFAULT = new Convergence(1e-7, 100_000);

    public Convergence {
      if (!(threshold > 0)) {
        throw new IllegalArgumentException("the threshold must be positive, was " + threshold);
      }
    }
  }

  public ElasticNet {
    if (!(alpha >= 0 && alpha <= 1)) {
      throw new IllegalArgumentException("alpha must be in [0, 1], was " + alpha);
    }
    factors = List.copyOf(factors);
    for (double f : factors) {
      if (!(f >= 0 && Double.isFinite(f))) {
        throw new IllegalArgumentException("a penalty factor must not be negative, was " + f);
      }
    }
  }

  public ElasticNet withAlpha(double other) {
    return new ElasticNet(other, standardize, lambdas, factors, convergence);
  }

  public ElasticNet withStandardize(boolean other) {
    return new ElasticNet(alpha, other, lambdas, factors, convergence);
  }

  public ElasticNet withLambdas(Lambdas other) {
    return new ElasticNet(alpha, standardize, other, factors, convergence);
  }

  public ElasticNet withFactors(List<Double> other) {
    return new ElasticNet(alpha, standardize, lambdas, other, convergence);
  }

  public ElasticNet withThreshold(double threshold) {
    var other = new Convergence(threshold, Math.max(convergence.maximumPasses(), 10_000_000));
    return new ElasticNet(alpha, standardize, lambdas, factors, other);
  }

  /// The path of fits from the strongest penalty to the weakest.
  ///
  /// @throws IllegalArgumentException if only one of the two outcomes occurs, or the factors do not
  ///   match the predictors
  public NetPath fit(Observations data) {
    requireBothOutcomes(data);
    return new PathSearch(this, data).run();
  }

  /// The fit at one penalty, sought from an equation that is near it, such as the fit to almost the
  /// same observations.
  ///
  /// @throws IllegalArgumentException as [#fit] does, or if the search runs out of passes
  public LogisticEquation fitNear(LogisticEquation start, double lambda, Observations data) {
    requireBothOutcomes(data);
    return new PathSearch(this, data).near(start, lambda);
  }

  private static void requireBothOutcomes(Observations data) {
    int[] classes = data.classes();
    if (classes[0] == 0 || classes[1] == 0) {
      throw new IllegalArgumentException("both outcomes must occur, and only one does");
    }
  }

  /// The factors for `count` predictors, rescaled to a mean of 1.
  double[] rescaledFactors(int count) {
    double[] rescaled = new double[count];
    java.util.Arrays.fill(rescaled, 1);
    if (factors.isEmpty()) {
      return rescaled;
    }
    if (factors.size() != count) {
      throw new IllegalArgumentException(
          "%d penalty factors for %d predictors".formatted(factors.size(), count));
    }
    double total = factors.stream().mapToDouble(Double::doubleValue).sum();
    if (!(total > 0)) {
      throw new IllegalArgumentException("at least one penalty factor must be positive");
    }
    for (int j = 0; j < count; j++) {
      rescaled[j] = factors.get(j) * count / total;
    }
    return rescaled;
  }
}
