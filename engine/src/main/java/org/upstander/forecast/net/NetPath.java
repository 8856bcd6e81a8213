package org.upstander.forecast.net;

import java.util.List;

/// Fits of one elastic net along its penalties, from the strongest to the weakest. Immutable and
/// safe to share between threads.
public final class NetPath {
  private final double[] lambdas;
  private final List<LogisticEquation> equations;
  private final List<Double> explained;
  private final double nullDeviance;
  private final int passes;
  private final boolean complete;

  /// @param explained the share of the null deviance each equation explains
  record Fits(List<LogisticEquation> equations, List<Double> explained, double nullDeviance) {}

  NetPath(List<Double> lambdas, Fits fits, int passes, boolean complete) {
    this.lambdas = lambdas.stream().mapToDouble(Double::doubleValue).toArray();
    this.equations = List.copyOf(fits.equations());
    this.explained = List.copyOf(fits.explained());
    this.nullDeviance = fits.nullDeviance();
    this.passes = passes;
    this.complete = complete;
  }

  /// How many penalties were visited.
  public int size() {
    return lambdas.length;
  }

  public double lambda(int i) {
    return lambdas[i];
  }

  /// The penalties in the order they were visited.
  public List<Double> lambdas() {
    return java.util.Arrays.stream(lambdas).boxed().toList();
  }

  public LogisticEquation equation(int i) {
    return equations.get(i);
  }

  /// The share of the null deviance that the fit at penalty `i` explains, between 0 and 1.
  public double explained(int i) {
    return explained.get(i);
  }

  /// Twice the log likelihood that a constant probability falls short of a perfect fit.
  public double nullDeviance() {
    return nullDeviance;
  }

  /// How many passes over the predictors the whole path took.
  public int passes() {
    return passes;
  }

  /// Whether every penalty settled within the passes allowed; if not, the path ends early.
  public boolean complete() {
    return complete;
  }

  /// The equation at any penalty, linear between the two visited penalties around it; beyond the
  /// ends, the equation at the end.
  public LogisticEquation at(double lambda) {
    int last = lambdas.length - 1;
    if (last == 0 || lambda >= lambdas[0]) {
      return equations.get(0);
    }
    if (lambda <= lambdas[last]) {
      return equations.get(last);
    }
    int right = 1;
    while (lambdas[right] > lambda) {
      right++;
    }
    double range = lambdas[0] - lambdas[last];
    if ((lambdas[right - 1] - lambdas[right]) / range < Math.ulp(1.0)) {
      return equations.get(right - 1);
    }
    double share = (lambda - lambdas[right]) / (lambdas[right - 1] - lambdas[right]);
    return between(equations.get(right - 1), equations.get(right), share);
  }

  private static LogisticEquation between(LogisticEquation a, LogisticEquation b, double share) {
    double[] mixed = new double[a.predictors()];
    for (int j = 0; j < mixed.length; j++) {
      mixed[j] = share * a.coefficient(j) + (1 - share) * b.coefficient(j);
    }
    return new LogisticEquation(share * a.intercept() + (1 - share) * b.intercept(), mixed);
  }
}
