package org.upstander.forecast.net;

/// Finds the coefficients at one penalty after another, each starting from the last: iteratively
/// reweighted least squares, solved by cycling through the coefficients.
///
/// Only predictors that could enter (the strong rule) are visited, those that have entered more
/// often than the rest; at the end all are checked, so that nothing is missed.
///
/// Source: Friedman, Hastie and Tibshirani (2010), as above; Tibshirani, R. et al. (2012), Strong
/// rules for discarding predictors in lasso-type problems, *JRSS B* 74(2), 245–266.
final class CoordinateDescent {
  private final Design design;
  private final Stripes stripes;
  private final double[] factor;
  private final double settled;
  private final int maximumPasses;

  private final Likelihood rows;
  private final double[] b;
  private final double[] before;
  private final double[] curvature;
  private final double[] gradient;
  private final boolean[] strong;
  private final int[] entered;
  private final boolean[] hasEntered;
  private int enteredCount;
  private double intercept;
  private double interceptBefore;
  private double workingSum;
  private double moved;
  private int passes;
  private double lasso;
  private double ridge;

  CoordinateDescent(Design design, double[] factor, double settled, int maximumPasses) {
    this.design = design;
    this.stripes = design.stripes;
    this.factor = factor;
    this.settled = settled;
    this.maximumPasses = maximumPasses;
    int p = design.predictors();
    rows = new Likelihood(design);
    b = new double[p];
    before = new double[p];
    curvature = new double[p];
    gradient = new double[p];
    strong = new boolean[p];
    entered = new int[p];
    hasEntered = new boolean[p];
    intercept = StrictMath.log(design.share / (1 - design.share));
    begin();
  }

  /// Starts from an equation near the one looked for instead of from the constant one.
  void startFrom(LogisticEquation equation) {
    intercept = design.standardised(equation, b);
    for (int j = 0; j < b.length; j++) {
      if (b[j] != 0) {
        strong[j] = true;
        enter(j);
      }
    }
    begin();
  }

  private void begin() {
    rows.setLink(intercept, b);
    workingSum = rows.refresh();
    for (int j = 0; j < b.length; j++) {
      gradient[j] = Math.abs(stripes.dot(rows.residual, design.predictor[j]));
    }
  }

  private void enter(int j) {
    if (!hasEntered[j]) {
      hasEntered[j] = true;
      entered[enteredCount++] = j;
    }
  }

  /// What came of the search at one penalty.
  enum Outcome {
    SETTLED,
    SEPARATED,
    OUT_OF_PASSES
  }

  /// Moves the coefficients to their best values.
  ///
  /// @param lasso the penalty on absolute values
  /// @param ridge the penalty on squares
  /// @param entry a gradient above this, times the predictor's factor, lets a predictor in at once
  Outcome descend(double lasso, double ridge, double entry) {
    this.lasso = lasso;
    this.ridge = ridge;
    widen(entry);
    while (true) {
      interceptBefore = intercept;
      System.arraycopy(b, 0, before, 0, b.length);
      if (!solveLeastSquares()) {
        return Outcome.OUT_OF_PASSES;
      }
      rows.setLink(intercept, b);
      workingSum = rows.refresh();
      if (workingSum <= Likelihood.SEPARATED) {
        return Outcome.SEPARATED;
      }
      if (unchanged() && !refreshGradients()) {
        return Outcome.SETTLED;
      }
    }
  }

  private void widen(double entry) {
    for (int j = 0; j < b.length; j++) {
      strong[j] |= design.varies(j) && gradient[j] > entry * factor[j];
    }
  }

  /// Checks every predictor left out; true if one of them should come in.
  private boolean refreshGradients() {
    boolean more = false;
    for (int j = 0; j < b.length; j++) {
      if (!strong[j] && design.varies(j)) {
        gradient[j] = Math.abs(stripes.dot(rows.residual, design.predictor[j]));
        strong[j] = gradient[j] > lasso * factor[j];
        more |= strong[j];
      }
    }
    return more;
  }

  private boolean unchanged() {
    double d = intercept - interceptBefore;
    if (!(workingSum * d * d < settled)) {
      return false;
    }
    for (int l = 0; l < enteredCount; l++) {
      int j = entered[l];
      double e = b[j] - before[j];
      if (!(curvature[j] * e * e < settled)) {
        return false;
      }
    }
    return true;
  }

  private boolean solveLeastSquares() {
    for (int j = 0; j < b.length; j++) {
      if (strong[j]) {
        curvature[j] = stripes.dotSquare(rows.working, design.predictor[j]);
      }
    }
    while (passes <= maximumPasses) {
      passes++;
      moved = 0;
      for (int j = 0; j < b.length; j++) {
        if (strong[j]) {
          move(j);
        }
      }
      moveIntercept();
      if (moved < settled) {
        return true;
      }
      cycleEntered();
    }
    return false;
  }

  private void cycleEntered() {
    do {
      passes++;
      moved = 0;
      for (int l = 0; l < enteredCount; l++) {
        move(entered[l]);
      }
      moveIntercept();
    } while (!(moved < settled) && passes <= maximumPasses);
  }

  private void move(int j) {
    double old = b[j];
    double u = stripes.dot(rows.residual, design.predictor[j]) + curvature[j] * old;
    double beyond = Math.abs(u) - factor[j] * lasso;
    b[j] = beyond <= 0 ? 0 : Math.copySign(beyond, u) / (curvature[j] + factor[j] * ridge);
    double d = b[j] - old;
    if (d == 0) {
      return;
    }
    moved = Math.max(moved, curvature[j] * d * d);
    stripes.subtract(rows.residual, d, rows.working, design.predictor[j]);
    enter(j);
  }

  private void moveIntercept() {
    double d = stripes.sum(rows.residual) / workingSum;
    if (d != 0) {
      intercept += d;
      moved = Math.max(moved, workingSum * d * d);
      stripes.addScaled(rows.residual, -d, rows.working);
    }
  }

  /// The smallest penalty that holds every penalised predictor at 0, for a lasso part of 1.
  double strongestGradient() {
    double strongest = 0;
    for (int j = 0; j < b.length; j++) {
      if (design.varies(j) && factor[j] > 0) {
        strongest = Math.max(strongest, gradient[j] / factor[j]);
      }
    }
    return strongest;
  }

  double halfDeviance() {
    return rows.halfDeviance();
  }

  int passes() {
    return passes;
  }

  LogisticEquation equation() {
    return design.original(intercept, b);
  }
}
