package org.upstander.forecast.glm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.upstander.world.NormalDistribution;
import org.upstander.world.StudentT;

/// A fitted generalised linear model. Immutable and safe to share between threads.
public final class GlmFit {
  private static final double WALD_95 = NormalDistribution.quantile(0.975);

  private final OutcomeLaw law;
  private final List<String> names;
  private final double[] estimate;
  private final double[][] covariance;
  private final int degreesOfFreedom;
  private final double deviance;
  private final double nullDeviance;
  private final double dispersion;
  private final double logLikelihood;
  private final Optional<Overdispersion> theta;
  private final boolean converged;

  GlmFit(
      Sample sample,
      OutcomeLaw law,
      Reweighting search,
      double nullDeviance,
      Optional<Overdispersion> theta) {
    this.law = law;
    this.names = sample.names();
    this.estimate = search.coefficients();
    this.covariance = search.covariance();
    this.degreesOfFreedom = sample.rows() - sample.terms();
    this.deviance = search.deviance();
    this.nullDeviance = nullDeviance;
    this.dispersion = law.dispersionKnown() ? 1 : search.pearsonDispersion();
    this.logLikelihood = logLikelihood(sample, law, search.mean());
    this.theta = theta;
    this.converged = search.converged();
  }

  private static double logLikelihood(Sample sample, OutcomeLaw law, double[] mean) {
    double sum = 0;
    for (int i = 0; i < mean.length; i++) {
      sum += law.logProbability(sample.outcome(i), mean[i]);
    }
    return sum;
  }

  /// What is known about one coefficient.
  ///
  /// @param statistic estimate over standard error
  /// @param pValue two-sided, of a coefficient of 0: by the normal distribution where the variance
  ///   is known from the mean, by Student's t otherwise
  /// @param low lower end of Wald's 95 % interval
  /// @param high its upper end
  public record Coefficient(
      String term,
      double estimate,
      double standardError,
      double statistic,
      double pValue,
      double low,
      double high) {}

  /// What the model expects of a row.
  ///
  /// @param link the linear predictor, offset included
  /// @param standardError its standard error
  /// @param mean the expected outcome
  public record Prediction(double link, double standardError, double mean) {}

  /// The coefficients, the intercept first.
  public List<Coefficient> coefficients() {
    return IntStream.range(0, estimate.length).mapToObj(this::coefficient).toList();
  }

  private Coefficient coefficient(int j) {
    double error = Math.sqrt(dispersion * covariance[j][j]);
    double statistic = estimate[j] / error;
    double p =
        law.dispersionKnown()
            ? NormalDistribution.twoSided(statistic)
            : StudentT.twoSided(statistic, degreesOfFreedom);
    double wide = WALD_95 * error;
    return new Coefficient(
        names.get(j), estimate[j], error, statistic, p, estimate[j] - wide, estimate[j] + wide);
  }

  /// The prediction for a row of predictors, without the intercept, and its offset.
  public Prediction predict(double offset, double... predictors) {
    if (predictors.length != estimate.length - 1) {
      throw new IllegalArgumentException(
          "%d predictors for a model of %d".formatted(predictors.length, estimate.length - 1));
    }
    double[] x = new double[estimate.length];
    x[0] = 1;
    System.arraycopy(predictors, 0, x, 1, predictors.length);
    double link = offset;
    double variance = 0;
    for (int i = 0; i < x.length; i++) {
      link += estimate[i] * x[i];
      for (int j = 0; j < x.length; j++) {
        variance += x[i] * covariance[i][j] * x[j];
      }
    }
    return new Prediction(link, Math.sqrt(dispersion * variance), law.mean(link));
  }

  public double deviance() {
    return deviance;
  }

  /// The deviance of the model with the intercept and the offset only.
  public double nullDeviance() {
    return nullDeviance;
  }

  /// Residual degrees of freedom: rows less coefficients.
  public int degreesOfFreedom() {
    return degreesOfFreedom;
  }

  /// The variance as a multiple of what the law gives; 1 where the law fixes it.
  public double dispersion() {
    return dispersion;
  }

  /// Empty for a law that is known by its variance only.
  public OptionalDouble logLikelihood() {
    return Double.isNaN(logLikelihood) ? OptionalDouble.empty() : OptionalDouble.of(logLikelihood);
  }

  /// Akaike's criterion; an estimated theta counts as a parameter.
  public OptionalDouble akaike() {
    int parameters = estimate.length + (theta.isPresent() ? 1 : 0);
    return logLikelihood().isPresent()
        ? OptionalDouble.of(2.0 * parameters - 2 * logLikelihood)
        : OptionalDouble.empty();
  }

  /// The estimated theta of a negative binomial fit; empty if it was not estimated.
  public OptionalDouble theta() {
    return theta.isPresent() ? OptionalDouble.of(theta.get().theta()) : OptionalDouble.empty();
  }

  /// The standard error of the estimated theta.
  public OptionalDouble thetaStandardError() {
    return theta.isPresent()
        ? OptionalDouble.of(theta.get().standardError())
        : OptionalDouble.empty();
  }

  /// Whether the search settled within its steps.
  public boolean converged() {
    return converged;
  }
}
