package org.upstander.forecast.tree;

import java.util.OptionalDouble;

/// What a leaf must hold and how far it may go.
///
/// @param lambda how strongly a leaf is pulled towards 0, in units of curvature; 0 or more
/// @param weight the least sum of curvature (the weight, for squared error and quantiles) of a leaf
/// @param rows the fewest rows of a leaf
/// @param gain the least improvement of the objective, doubled, that a split must bring
/// @param step the most a leaf may move a margin before the learning rate; if empty, what the
///   [loss][Loss#largestStep] says
public record LeafRule(double lambda, double weight, int rows, double gain, OptionalDouble step) {
  public static final LeafRule DEFAULT = new LeafRule(1, 1, 1, 0, OptionalDouble.empty());

  public LeafRule {
    if (!(lambda >= 0 && weight >= 0 && rows >= 1 && gain >= 0 && !(step.orElse(1) <= 0))) {
      throw new IllegalArgumentException(
          "a leaf needs lambda, weight and gain of at least 0, a row and a positive step");
    }
  }

  public LeafRule withLambda(double lambda) {
    return new LeafRule(lambda, weight, rows, gain, step);
  }

  public LeafRule withWeight(double weight) {
    return new LeafRule(lambda, weight, rows, gain, step);
  }

  public LeafRule withRows(int rows) {
    return new LeafRule(lambda, weight, rows, gain, step);
  }

  public LeafRule withGain(double gain) {
    return new LeafRule(lambda, weight, rows, gain, step);
  }

  public LeafRule withStep(double step) {
    return new LeafRule(lambda, weight, rows, gain, OptionalDouble.of(step));
  }
}
