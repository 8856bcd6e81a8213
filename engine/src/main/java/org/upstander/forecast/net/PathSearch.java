package org.upstander.forecast.net;

import java.util.ArrayList;
import java.util.List;

/// Walks down the penalties and decides where to stop.
final class PathSearch {
  /// Stands for a penalty so strong that nothing is left of a penalised coefficient.
  private static final double BEYOND = 9.9e35;

  /// A pure ridge penalty has no entry point; its path starts as if this much were lasso.
  private static final double LEAST_ALPHA = 1e-3;

  private static final int NOT_BEFORE = 5;
  private static final double LEAST_GAIN = 1e-5;
  private static final double MOST_EXPLAINED = 0.999;
  private static final double LEAST_SHARE = 1e-6;

  private final ElasticNet net;
  private final Observations data;
  private final double nullHalf;
  private final CoordinateDescent search;
  private final List<Double> lambdas = new ArrayList<>();
  private final List<LogisticEquation> equations = new ArrayList<>();
  private final List<Double> explained = new ArrayList<>();
  private boolean complete = true;

  PathSearch(ElasticNet net, Observations data) {
    this.net = net;
    this.data = data;
    var design = new Design(data, net.standardize());
    double q = design.share;
    nullHalf = -(StrictMath.log(q / (1 - q)) * q + StrictMath.log(1 - q));
    var convergence = net.convergence();
    search =
        new CoordinateDescent(
            design,
            net.rescaledFactors(data.predictors()),
            convergence.threshold() * nullHalf,
            convergence.maximumPasses());
  }

  NetPath run() {
    switch (net.lambdas()) {
      case Lambdas.Automatic automatic -> descend(automatic);
      case Lambdas.Given given -> descend(given);
    }
    double total = 0;
    for (int i = 0; i < data.rows(); i++) {
      total += data.weight(i);
    }
    var fits = new NetPath.Fits(equations, explained, 2 * nullHalf * total);
    return new NetPath(lambdas, fits, search.passes(), complete);
  }

  LogisticEquation near(LogisticEquation start, double lambda) {
    double alpha = net.alpha();
    search.startFrom(start);
    var outcome = search.descend(lambda * alpha, lambda * (1 - alpha), lambda * alpha);
    if (outcome == CoordinateDescent.Outcome.OUT_OF_PASSES) {
      throw new IllegalArgumentException("the fit at penalty " + lambda + " does not settle");
    }
    return search.equation();
  }

  private void descend(Lambdas.Given given) {
    double above = 0;
    for (double lambda : given.values()) {
      if (!step(lambda, above)) {
        return;
      }
      above = lambda;
    }
  }

  private void descend(Lambdas.Automatic automatic) {
    double share = Math.max(LEAST_SHARE, automatic.share(data));
    double ratio = StrictMath.pow(share, 1.0 / Math.max(1, automatic.count() - 1));
    double above = 0;
    double lambda = BEYOND;
    for (int i = 0; i < automatic.count(); i++) {
      if (i == 1) {
        above = search.strongestGradient() / Math.max(net.alpha(), LEAST_ALPHA);
      }
      if (i > 0) {
        lambda = ratio * above;
      }
      if (!step(lambda, above) || enough()) {
        break;
      }
      above = lambda;
    }
    nameFirst();
  }

  /// The first fit is made beyond every penalty; it is reported at the place in the sequence that
  /// the next two imply.
  private void nameFirst() {
    if (lambdas.size() > 2) {
      double second = StrictMath.log(lambdas.get(1));
      lambdas.set(0, StrictMath.exp(2 * second - StrictMath.log(lambdas.get(2))));
    }
  }

  private boolean step(double lambda, double above) {
    double alpha = net.alpha();
    double entry = alpha * (2 * lambda - above);
    var outcome = search.descend(lambda * alpha, lambda * (1 - alpha), entry);
    if (outcome == CoordinateDescent.Outcome.OUT_OF_PASSES) {
      complete = false;
      return false;
    }
    lambdas.add(lambda);
    equations.add(search.equation());
    explained.add((nullHalf - search.halfDeviance()) / nullHalf);
    return outcome == CoordinateDescent.Outcome.SETTLED;
  }

  private boolean enough() {
    int done = explained.size();
    if (done < NOT_BEFORE) {
      return false;
    }
    double last = explained.get(done - 1);
    return last > MOST_EXPLAINED || last - explained.get(done - 2) < LEAST_GAIN;
  }
}
